import type { pictureDe } from './picture-de';

export const pictureEn: typeof pictureDe = {
  picture: {
    noModel: 'The town hall has no model that sees pictures.',
    describe: 'Describe',
    reading: 'Reading the picture …',
    why: {
      none: 'Mark a picture in the document.',
      several: 'Several pictures are marked.',
      unreadable: 'This picture can’t be drawn. Nothing was sent.',
      'too-small': 'The picture is too small.',
      'too-large': 'The picture is too large. Nothing was sent.',
    },
    how: {
      none: 'Click on the picture. Pictures that stand in the line can be reached. If text flows around it, change that first: Picture Format, Wrap Text, “In Line with Text”.',
      several: 'Mark just one: each picture is checked and described by itself.',
      unreadable:
        'The file may be damaged or a vector graphic (EMF, WMF). Save the picture as PNG and insert it anew.',
      'too-small': 'Nothing can be made out in it. A line or an ornament needs no description.',
      'too-large': 'Make it smaller in Word: Picture Format, “Compress Pictures”.',
    },
    asSent: 'How the picture is sent',
    marked: 'The picture that is marked',
    facts: '{{kind}}, {{width}} × {{height}} pixels, {{size}} KB.',
    leftBehind: 'File name, old alternative text and what the camera noted stay here.',
    confirm:
      'The picture shows no person, no name, no address, no number plate, no document and no handwriting.',
    confirmWhy: 'No software can check this. That you confirmed it is recorded, the picture is not.',
    confirmFirst: 'Confirm first that nothing personal can be seen.',
    context: 'What is it about? (optional)',
    contextExample: 'For example: “Report on cycling”',
    review: 'Picture described',
    alternative: 'Alternative text',
    counter: '{{count}} of {{most}} characters. For people who don’t see the picture.',
    tooLong: 'This is long when read aloud. Cut it down to what matters.',
    caption: 'Caption',
    captionHint: 'Stands beneath the picture, followed by the AI label.',
    label: 'The AI label goes beneath the picture (mandatory: AI described it).',
    looksPersonal: 'Something looks personal. It stands at the fields below.',
    compare: 'Compare with the picture: is everything right, the numbers too?',
    insert: 'Insert',
    refineHint: 'Refine: “without colours”',
    labelMissing:
      'The label beneath a picture was deleted. If the whole caption is gone, describe the picture again.',
  },
};
