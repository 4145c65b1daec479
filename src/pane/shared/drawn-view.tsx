import { makeStyles, tokens } from '@fluentui/react-components';
import type { Picture } from '../../core/protocol';

const useStyles = makeStyles({
  picture: {
    display: 'block',
    maxWidth: '100%',
    maxHeight: '220px',
    margin: '0 auto',
    objectFit: 'contain',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: '#fff',
  },
});

interface DrawnViewProps {
  readonly picture: Pick<Picture, 'mediaType' | 'data'>;
  readonly alt: string;
}

/** The very bytes that are sent, not the picture of the document. */
export function DrawnView({ picture: { mediaType, data }, alt }: DrawnViewProps) {
  return <img className={useStyles().picture} src={`data:${mediaType};base64,${data}`} alt={alt} />;
}
