import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Picture } from '../../core/protocol';

const useStyles = makeStyles({
  picture: {
    display: 'block',
    maxWidth: '100%',
    maxHeight: '220px',
    boxSizing: 'border-box',
    margin: '0 auto',
    objectFit: 'contain',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: '#fff',
  },
  small: { maxHeight: '120px' },
});

interface DrawnViewProps {
  readonly picture: Pick<Picture, 'mediaType' | 'data'>;
  readonly alt: string;
  /** Beside the description; it was looked at before it was sent. */
  readonly small?: boolean;
}

/** The very bytes that are sent, not the picture of the document. */
export function DrawnView({ picture: { mediaType, data }, alt, small }: DrawnViewProps) {
  const styles = useStyles();
  const look = mergeClasses(styles.picture, small && styles.small);
  return <img className={look} src={`data:${mediaType};base64,${data}`} alt={alt} />;
}
