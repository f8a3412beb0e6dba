import { AssignPage } from '../../src/areas/trainer/assign-page.tsx';
import type { Invitation } from '../../src/areas/trainer/invitation.ts';
import { LandingPage } from '../../src/areas/trainer/landing-page.tsx';
import { LinksPage } from '../../src/areas/trainer/links-page.tsx';
import { ManagePage } from '../../src/areas/trainer/manage-page.tsx';
import { SheetPage } from '../../src/areas/trainer/sheet-page.tsx';
import { WallPage } from '../../src/areas/trainer/wall-page.tsx';
import { formOf, usualForm } from '../../src/domain/group-form.ts';
import type { Lang } from '../../src/domain/lang.ts';
import { assets, catalogue, mijnDochter, pijn } from '../../src/ui/samples/catalogue.ts';
import { group } from '../../src/ui/samples/group.ts';

const invitation: Invitation = {
  link: 'https://kruispunt.example/j/0w3.0.011.180..Xy12.k1.abc',
  address: 'kruispunt.example/j',
  code: 'K7M 2QX R4P',
  codeUntil: '2026-12-06',
  cases: [mijnDochter, pijn],
  endsOn: '2026-12-18',
};
const { code: _, ...withoutCode } = invitation;
const rules = { slots: catalogue.local, today: '2026-11-22', retentionDays: 180, faults: [], token: 't1', assets };
const assign = { ...rules, catalogue, form: usualForm([mijnDochter.id], 180) };
const faults = [
  { field: 'cases', fault: 'no-case' },
  { field: 'ends-on', fault: 'past-day' },
] as const;
const manage = { ...rules, group, form: formOf(group.cases, group.settings) };
const links = { assets, group: group.id, manageLink: 'https://kruispunt.example/trainer/x.0.k1.abc', token: 't1' };

/** Every page of a trainer in every state that it has, as HTML. */
export const trainerPages: Readonly<Record<string, (lang: Lang) => string>> = {
  assign: (lang) => String(<AssignPage lang={lang} {...assign} />),
  'assign, signed off': (lang) => String(<AssignPage lang={lang} {...assign} told="left" />),
  'assign, refused': (lang) => String(<AssignPage lang={lang} {...assign} faults={faults} />),
  'assign, store down': (lang) => String(<AssignPage lang={lang} {...assign} error="unavailable" />),
  links: (lang) => String(<LinksPage lang={lang} {...links} invitation={invitation} state="open" told="made" />),
  'links of a closed group, code run out': (lang) =>
    String(<LinksPage lang={lang} {...links} invitation={withoutCode} state="closed" />),
  'links, group not seen': (lang) =>
    String(<LinksPage lang={lang} {...links} invitation={invitation} state="not-seen" />),
  wall: (lang) => String(<WallPage lang={lang} assets={assets} group={group.id} invitation={invitation} />),
  sheet: (lang) => String(<SheetPage lang={lang} assets={assets} group={group.id} invitation={invitation} />),
  landing: (lang) => String(<LandingPage lang={lang} assets={assets} link="x.0.k1.abc" token="t1" />),
  manage: (lang) => String(<ManagePage lang={lang} {...manage} told="saved" />),
  'manage a closed group': (lang) => String(<ManagePage lang={lang} {...manage} group={{ ...group, closed: true }} />),
  'manage, unsure': (lang) => String(<ManagePage lang={lang} {...manage} isUnsure />),
  'manage, store down': (lang) => String(<ManagePage lang={lang} {...manage} told="not-done" />),
};
