import { eye, info, triangleAlert } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';
import { Fragment } from 'react';
import { FactText } from '../../../lib/fact-text.tsx';
import { Words } from '../../../lib/words.tsx';
import type { WholeProcedure } from '../whole-presenter.ts';
import { Where } from './where.tsx';

type WholeStepProps = { readonly step: WholeProcedure['steps'][number] };

/** A step among the others: what to beware of, what to do, what to see, what to do if it fails. */
export function WholeStep({ step }: WholeStepProps) {
  const { slug, number, title, where, warnings, instruction, expect, links, troubles, differences } = step;
  return (
    <li id={slug} className="grid scroll-mt-4 gap-2 border-s-3 border-edge ps-4 print:gap-0.5">
      <div className="grid items-baseline gap-x-4 sm:grid-cols-[minmax(0,1fr)_auto]">
        <h3>
          {number}. <Words>{title}</Words>
        </h3>
        <div className="text-meta">
          <Where where={where} />
        </div>
      </div>
      {warnings.map(({ text, isRisk }) => (
        <p
          key={text}
          className={`flex max-w-measure gap-2 font-strong print:max-w-none ${isRisk ? 'family-wait text-family-ink' : 'text-soft'}`}
        >
          <Icon of={isRisk ? triangleAlert : info} className="mt-[0.15em] size-[1.25em]" />
          <span className="min-w-0">
            <FactText>{text}</FactText>
          </span>
        </p>
      ))}
      <p className="max-w-measure print:max-w-none">
        <FactText>{instruction}</FactText>
      </p>
      {links.length > 0 && (
        <ul className="flex flex-wrap gap-x-6 print:hidden">
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="inline-block py-2.5">
                <Words>{label}</Words>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="flex max-w-measure gap-2 print:max-w-none">
        <Icon of={eye} className="mt-[0.2em] size-[1.25em] text-edge" />
        <span className="min-w-0">
          <b>Vous devez voir :</b> <FactText>{expect}</FactText>
        </span>
      </p>
      {differences.map((difference) => (
        <p key={difference} className="max-w-measure text-meta text-soft print:max-w-none">
          <b>Autre document :</b> <FactText>{difference}</FactText>
        </p>
      ))}
      <Troubles troubles={troubles} />
    </li>
  );
}

function Troubles({ troubles }: Pick<WholeStepProps['step'], 'troubles'>) {
  if (troubles.length === 0) return null;
  return (
    <p className="max-w-measure text-meta print:hidden">
      Si ça bloque :{' '}
      {troubles.map(({ href, headline }, index) => (
        <Fragment key={href}>
          {/* What follows a link stays on its line. */}
          <span className="inline-block py-1">
            <a href={href}>
              <Words>{headline}</Words>
            </a>
            {index < troubles.length - 1 ? ',' : '.'}
          </span>{' '}
        </Fragment>
      ))}
    </p>
  );
}
