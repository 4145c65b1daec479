/** The icons that the pane uses, each imported on its own, so that no other is bundled. */

export { ArrowClockwise20Regular as RetryIcon } from '@fluentui/react-icons/svg/arrow-clockwise';
export { ArrowForward20Regular as HandoverIcon } from '@fluentui/react-icons/svg/arrow-forward';
export { ArrowReply20Regular as ReplyIcon } from '@fluentui/react-icons/svg/arrow-reply';
export { ArrowUndo20Regular as TakeBackIcon } from '@fluentui/react-icons/svg/arrow-undo';
export { BookSearch20Regular as KnowledgeIcon } from '@fluentui/react-icons/svg/book-search';
export { Chat20Regular as ChatIcon } from '@fluentui/react-icons/svg/chat';
export { Checkmark20Regular as CheckIcon } from '@fluentui/react-icons/svg/checkmark';
export { ChevronDown20Regular as MoreBelowIcon } from '@fluentui/react-icons/svg/chevron-down';
export { Circle20Regular as OpenIcon } from '@fluentui/react-icons/svg/circle';
export { ColumnDoubleCompare20Regular as CompareIcon } from '@fluentui/react-icons/svg/column-double-compare';
export { Copy20Regular as CopyIcon } from '@fluentui/react-icons/svg/copy';
export { Dismiss20Regular as CloseIcon } from '@fluentui/react-icons/svg/dismiss';
export { DocumentEdit20Regular as DraftIcon } from '@fluentui/react-icons/svg/document-edit';
export { Edit20Regular as EditIcon } from '@fluentui/react-icons/svg/edit';
export { Flow20Regular as ActionIcon } from '@fluentui/react-icons/svg/flow';
export { ImageAltText20Regular as PictureIcon } from '@fluentui/react-icons/svg/image-alt-text';
export { MailCheckmark20Regular as AcknowledgeIcon } from '@fluentui/react-icons/svg/mail-checkmark';
export { MoreCircle20Regular as FurtherIcon } from '@fluentui/react-icons/svg/more-circle';
export { MoreHorizontal20Regular as MenuIcon } from '@fluentui/react-icons/svg/more-horizontal';
export { Scales20Regular as LegalIcon } from '@fluentui/react-icons/svg/scales';
export { Stop20Regular as StopIcon } from '@fluentui/react-icons/svg/stop';
export { TextBulletList20Regular as SummariseIcon } from '@fluentui/react-icons/svg/text-bullet-list';
export { TextEditStyle20Regular as RephraseIcon } from '@fluentui/react-icons/svg/text-edit-style';
export { TextGrammarCheckmark20Regular as ProofreadIcon } from '@fluentui/react-icons/svg/text-grammar-checkmark';
export { TextParagraph20Regular as SimplifyIcon } from '@fluentui/react-icons/svg/text-paragraph';
export { Translate20Regular as TranslateIcon } from '@fluentui/react-icons/svg/translate';
