import type { Lang } from '../../domain/lang.ts';
import { type ProblemKind, words } from '../../i18n/index.ts';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { Problem } from '../../ui/problem/problem.tsx';

export interface ProblemPageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  /** The address that was asked for. */
  readonly path: string;
  readonly kind: ProblemKind;
  /** The page that mends it, where there is one. */
  readonly back?: string | undefined;
}

/** Every problem has this page: what it is, in plain words, and a way on. */
export function ProblemPage({ lang, assets, path, kind, back }: ProblemPageProps) {
  return (
    <Document lang={lang} assets={assets} path={path} title={words(lang).problem[kind].title}>
      <Problem lang={lang} kind={kind} back={back} />
    </Document>
  );
}
