import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { QrCode } from '../qr-code/qr-code.tsx';
import { Copy } from '../share/share.tsx';

interface ResumeCodeProps {
  readonly lang: Lang;
  /** In groups of four. */
  readonly code: string;
  readonly link: string;
  /** Where the code can be typed, without the scheme: it is read aloud. */
  readonly address: string;
}

/** A code three ways: to scan, to open and to type. */
export function ResumeCode({ lang, code, link, address }: ResumeCodeProps) {
  const w = words(lang).elsewhere;
  const { share } = words(lang);
  return (
    <div class="resume-code">
      <QrCode text={link} label={w.qr} />
      <dl>
        <dt>{w.code}</dt>
        <dd>
          <code class="resume-code__code" data-code>
            {code}
          </code>
          <p class="hint">{w.typeIt(address)}</p>
          <Copy lang={lang} text={code}>
            {share.code}
          </Copy>
        </dd>
        <dt>{w.link}</dt>
        <dd>
          <a class="resume-code__link" href={link}>
            {link}
          </a>
          <p>
            <Copy lang={lang} text={link}>
              {share.link}
            </Copy>
          </p>
        </dd>
      </dl>
    </div>
  );
}
