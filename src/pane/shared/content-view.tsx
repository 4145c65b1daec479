import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, memo } from 'react';
import { type Block, type Inline, inlineText } from '../../core/content/block';
import { CodeBox } from './code-box';
import { ValueChip } from './value-chip';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '10px' },
  paragraph: { margin: 0, whiteSpace: 'pre-line' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
  },
  list: { margin: 0, paddingLeft: '20px' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: '3px 5px', textAlign: 'start' },
  scroll: { overflowX: 'auto' },
});

interface ItemGroup {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly level: number;
  readonly items: readonly (readonly Inline[])[];
}

/** An answer as it will look: nothing is loaded, links are text. */
export const ContentView = memo(function ContentView({ blocks }: { readonly blocks: readonly Block[] }) {
  const styles = useStyles();
  return (
    <div className={styles.content}>
      {groupItems(blocks).map((block, index) => {
        const key = `${index}`;
        switch (block.kind) {
          case 'paragraph':
            if (block.code) {
              return <CodeBox key={key} text={inlineText(block.inlines)} language={block.code.language} />;
            }
            return (
              <p key={key} className={styles.paragraph}>
                <Inlines inlines={block.inlines} />
              </p>
            );
          case 'heading':
            return (
              <p key={key} className={styles.heading}>
                <Inlines inlines={block.inlines} />
              </p>
            );
          case 'list': {
            const List = block.ordered ? 'ol' : 'ul';
            return (
              <List key={key} className={styles.list} style={{ marginLeft: block.level * 16 }}>
                {block.items.map((inlines, item) => (
                  <li key={`${key}.${item}`}>
                    <Inlines inlines={inlines} />
                  </li>
                ))}
              </List>
            );
          }
          default:
            return (
              <div key={key} className={styles.scroll}>
                <Table rows={block.rows} />
              </div>
            );
        }
      })}
    </div>
  );
});

function Table({ rows }: { readonly rows: Extract<Block, { kind: 'table' }>['rows'] }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <tbody>
        {rows.map((row, y) => (
          <tr key={`${y}`}>
            {row.map((cell, x) => {
              const Cell = y === 0 ? 'th' : 'td';
              return (
                <Cell key={`${y}.${x}`} className={styles.cell} {...(y === 0 && { scope: 'col' })}>
                  <Inlines inlines={cell} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Inlines({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => {
    const key = `${index}`;
    if (inline.placeholder) return <ValueChip key={key}>{inline.text}</ValueChip>;
    if (inline.code) return <code key={key}>{inline.text}</code>;
    if (inline.bold && inline.italic) {
      return (
        <strong key={key}>
          <em>{inline.text}</em>
        </strong>
      );
    }
    if (inline.bold) return <strong key={key}>{inline.text}</strong>;
    if (inline.italic) return <em key={key}>{inline.text}</em>;
    if (inline.href) return <u key={key}>{inline.text}</u>;
    return <Fragment key={key}>{inline.text}</Fragment>;
  });
}

function groupItems(blocks: readonly Block[]): readonly (Exclude<Block, { kind: 'item' }> | ItemGroup)[] {
  const groups: (Exclude<Block, { kind: 'item' }> | ItemGroup)[] = [];
  for (const block of blocks) {
    if (block.kind !== 'item') {
      groups.push(block);
      continue;
    }
    const last = groups.at(-1);
    if (last?.kind === 'list' && last.ordered === block.ordered && last.level === block.level) {
      groups[groups.length - 1] = { ...last, items: [...last.items, block.inlines] };
    } else {
      groups.push({ kind: 'list', ordered: block.ordered, level: block.level, items: [block.inlines] });
    }
  }
  return groups;
}
