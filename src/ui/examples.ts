import { examples as bar } from './bar/examples.tsx';
import { examples as button } from './button/examples.tsx';
import { examples as caseCard } from './case-card/examples.tsx';
import { examples as caseFilter } from './case-filter/examples.tsx';
import { examples as casePicker } from './case-picker/examples.tsx';
import { examples as cheatSheet } from './cheat-sheet/examples.tsx';
import { examples as choiceForm } from './choice-form/examples.tsx';
import { examples as competencyBar } from './competency-bar/examples.tsx';
import { examples as detailsDrawer } from './details-drawer/examples.tsx';
import { examples as discussion } from './discussion/examples.tsx';
import { examples as drawing } from './drawing/examples.tsx';
import { examples as elsewhere } from './elsewhere/examples.tsx';
import { examples as endingWay } from './ending-way/examples.tsx';
import { examples as errorSummary } from './error-summary/examples.tsx';
import type { Example } from './example.ts';
import { examples as explained } from './explained/examples.tsx';
import { examples as featuredCase } from './featured-case/examples.tsx';
import { examples as field } from './field/examples.tsx';
import { examples as fork } from './fork/examples.tsx';
import { examples as fromTrainer } from './from-trainer/examples.tsx';
import { examples as groupBars } from './group-bars/examples.tsx';
import { examples as groupNav } from './group-nav/examples.tsx';
import { examples as groupPeople } from './group-people/examples.tsx';
import { examples as groupSettings } from './group-settings/examples.tsx';
import { examples as icon } from './icon/examples.tsx';
import { examples as joinForm } from './join-form/examples.tsx';
import { examples as joinWays } from './join-ways/examples.tsx';
import { examples as keptAttempts } from './kept-attempts/examples.tsx';
import { examples as literature } from './literature/examples.tsx';
import { examples as localLine } from './local-line/examples.tsx';
import { examples as mark } from './mark/examples.tsx';
import { examples as moodCurve } from './mood-curve/examples.tsx';
import { examples as nextCase } from './next-case/examples.tsx';
import { examples as nextInGroup } from './next-in-group/examples.tsx';
import { examples as notice } from './notice/examples.tsx';
import { examples as pageSection } from './page-section/examples.tsx';
import { examples as patientCard } from './patient-card/examples.tsx';
import { examples as phases } from './phases/examples.tsx';
import { examples as portrait } from './portrait/examples.tsx';
import { examples as problem } from './problem/examples.tsx';
import { examples as qrCode } from './qr-code/examples.tsx';
import { examples as reaction } from './reaction/examples.tsx';
import { examples as resumeForm } from './resume-form/examples.tsx';
import { examples as reviewed } from './reviewed/examples.tsx';
import { examples as routeList } from './route-list/examples.tsx';
import { examples as sceneText } from './scene-text/examples.tsx';
import { examples as sceneTools } from './scene-tools/examples.tsx';
import { examples as setting } from './setting/examples.tsx';
import { examples as share } from './share/examples.tsx';
import { examples as slides } from './slides/examples.tsx';
import { examples as sourcesList } from './sources-list/examples.tsx';

import { examples as takeAway } from './take-away/examples.tsx';

import { examples as takeAwayForm } from './take-away-form/examples.tsx';

import { examples as terms } from './terms/examples.tsx';
import { examples as turningPoints } from './turning-points/examples.tsx';

/** Every component that stands inside a page, with its examples; `document` is the page itself. */
export const components: Readonly<Record<string, readonly Example[]>> = {
  bar,
  button,
  'case-card': caseCard,
  'case-picker': casePicker,
  'case-filter': caseFilter,
  'cheat-sheet': cheatSheet,
  'choice-form': choiceForm,
  'competency-bar': competencyBar,
  'details-drawer': detailsDrawer,
  drawing,
  discussion,
  elsewhere,
  'ending-way': endingWay,
  'error-summary': errorSummary,
  explained,
  'featured-case': featuredCase,
  fork,
  'from-trainer': fromTrainer,
  icon,
  'join-form': joinForm,
  field,
  'group-bars': groupBars,
  'group-nav': groupNav,
  'group-people': groupPeople,
  'group-settings': groupSettings,
  'join-ways': joinWays,
  'kept-attempts': keptAttempts,
  literature,
  'local-line': localLine,
  mark,
  'mood-curve': moodCurve,
  'next-case': nextCase,
  'next-in-group': nextInGroup,
  notice,
  'page-section': pageSection,
  'patient-card': patientCard,
  phases,
  portrait,
  problem,
  'qr-code': qrCode,
  reaction,
  'resume-form': resumeForm,
  reviewed,
  'route-list': routeList,
  'scene-text': sceneText,
  'scene-tools': sceneTools,
  setting,
  share,
  slides,
  'sources-list': sourcesList,
  'take-away': takeAway,
  'take-away-form': takeAwayForm,
  terms,
  'turning-points': turningPoints,
};
