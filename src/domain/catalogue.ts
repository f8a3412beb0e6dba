import type { Role, Setting } from './case.ts';
import type { Text } from './lang.ts';
import type { OfferedSlot } from './local-card.ts';
import type { Source } from './source.ts';
import type { Term, Uses } from './term.ts';

/** How old something is, and who looked at it. ISO dates (YYYY-MM-DD). */
export interface Dates {
  readonly prepared: string;
  /** Absent until somebody from outside has reviewed it and agreed to be named. */
  readonly reviewed?: { readonly on: string; readonly by: readonly string[] };
  readonly expires: string;
}

/** Somebody as a learner meets them first: before anything was said, and so before anything was chosen. */
export interface FirstMet {
  readonly name: Text;
  readonly about?: Text;
  /** How they seem then, in a word. */
  readonly mood?: Text;
  /** The drawing that shows them so. */
  readonly face?: string;
}

/** What the catalogue and the brief show of a case, without loading its program. */
export interface CaseSummary extends Dates {
  readonly id: string;
  readonly module: string;
  /** SHA-256 of the compiled program's canonical JSON, base64url: the address of the program. */
  readonly revision: string;
  readonly role: Role;
  readonly title: Text;
  /** What the learner knows before the first scene. */
  readonly brief: Text;
  /** "In deze casus: …": what may touch somebody. */
  readonly contentNote: Text;
  /** Who is on the card of the first scene. */
  readonly met: FirstMet;
  /** What the first scene asks, where that can be understood here. */
  readonly ask?: Text;
  /** The goal of its module that the case practises most, where its author named one. */
  readonly goal?: Text;
  readonly setting: Setting;
  /** Median length of all routes, in minutes. */
  readonly minutes: number;
}

/** What a module teaches; the items of its test point here. */
export interface Goal {
  readonly id: string;
  readonly text: Text;
}

/** A line of the cheat sheet. */
export interface Reminder {
  readonly text: Text;
  /** Set where it rests on what changes often: the date (as precise as its source gives it) on which it was so. */
  readonly asOf?: string;
}

/** What can be known of a test without loading its items. */
export interface TestSummary {
  /** Names the bank as a revision names a program. */
  readonly revision: string;
  /** How many items there are for each role; an item may be for several. */
  readonly items: Readonly<Record<Role, number>>;
}

/** What the catalogue says of a module. */
export interface ModuleSummary {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly cases: readonly CaseSummary[];
  /** The bank of its knowledge test, where there is one. */
  readonly test?: TestSummary;
  /** Names the rest of it among the readings. */
  readonly reading: string;
}

/** The rest of a module: read when somebody opens its page or its cheat sheet. */
export interface ModuleReading extends Dates {
  readonly forWhom: Text;
  /** What the whole of it takes: a case, its debrief and the rest. */
  readonly minutes: number;
  /** What you can do afterwards. */
  readonly goals: readonly Goal[];
  readonly literature: readonly { readonly title: string; readonly url: string }[];
  /** Who made it, who paid, and whether anybody outside has reviewed it. */
  readonly disclosure: Text;
  /** One screen to look things up during play. */
  readonly cheatSheet: readonly Reminder[];
}

/** A module, whole. */
export interface LearningModule extends ModuleSummary, ModuleReading {}

/** What a case can give evidence of, and what that means. */
export interface Competency extends Claim {
  readonly name: Text;
}

/** A text, with the facts that it rests on. */
export interface Claim {
  readonly text: Text;
  /** Ids in the sources of its page. */
  readonly restsOn: readonly string[];
}

/** A claim under a label of its own, such as what somebody may be asked to do. */
export interface Row extends Claim {
  readonly id: string;
  readonly label: Text;
}

export interface PageSection {
  readonly id: string;
  readonly heading: Text;
  readonly text: readonly Claim[];
  readonly rows: readonly Row[];
  /** The terms that come here for the first time on the page. */
  readonly terms: Uses;
}

/** A page to look something up on. */
export interface KnowledgePage extends Dates {
  readonly id: string;
  readonly title: Text;
  readonly intro: Text;
  readonly sections: readonly PageSection[];
  readonly literature: readonly { readonly title: string; readonly url: string }[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly terms: Readonly<Record<string, Term>>;
}

/** What the catalogue says of a page to look something up on. */
export interface PageSummary extends Pick<KnowledgePage, 'id' | 'title' | 'intro'> {
  /** Names the whole page among the readings. */
  readonly reading: string;
}

/** The page that says what each competency means. */
export const competencyPage = 'competenties';

/**
 * What is published in this build: for finding a case and starting it, never for going on with one. It is a part of the
 * Worker, so it holds no more than that; what is only looked up is in the readings.
 */
export interface Catalogue {
  /** Names the build: hash over all programs and modules. */
  readonly revision: string;
  readonly modules: readonly ModuleSummary[];
  readonly pages: readonly PageSummary[];
  /** What the local card of a group has room for. */
  readonly local: readonly OfferedSlot[];
}

/** A case with the module that it stands in. */
export interface OfferedCase {
  readonly summary: CaseSummary;
  readonly learningModule: ModuleSummary;
}

/** Every case that can be begun, in the order of the modules. */
export const casesOf = ({ modules }: Catalogue): readonly OfferedCase[] =>
  modules.flatMap((learningModule) => learningModule.cases.map((summary) => ({ summary, learningModule })));

/** Where a case stands in a catalogue; nothing when it was never there, or was withdrawn. */
export const findCase = (catalogue: Catalogue, id: string): OfferedCase | undefined =>
  casesOf(catalogue).find(({ summary }) => summary.id === id);
