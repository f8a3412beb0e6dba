import type { site as source } from '../nl/site.ts';

const minutes = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`);

export const site: typeof source = {
  site: {
    name: 'Kruispunt',
    description: 'Short cases from the consulting room: you choose what to say, the patient responds.',
    skip: 'Skip to content',
    home: 'Kruispunt, to all cases',
    languages: 'Language',
    yours: 'Yours',
    wrong: 'Is something wrong here? Tell your trainer, or whoever gave you this case.',
    practice: 'Kruispunt is practice material. All patients are invented.',
    title: (page) => `${page} · Kruispunt`,
    titleWithProblem: (page) => `Please check: ${page}`,
  },
  share: {
    case: 'Share this case',
    link: 'Copy the link',
    code: 'Copy the code',
    copied: 'Copied',
    notCopied: 'Copying did not work. Select the text and copy it yourself.',
  },
  role: {
    huisarts: 'General practitioner',
    doktersassistent: 'Practice assistant',
    'poh-ggz': 'Mental health practitioner (POH-GGZ)',
  },
  preview: {
    site: 'Practise conversations from the consulting room',
    picture: (title) => `${title}: a drawing of the patient`,
  },
  minutes,
  about: (count) => `about ${minutes(count)}`,
  toCatalogue: 'Choose a case',
};
