import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Badge } from './badge.tsx';
import { CheckboxField } from './checkbox-field.tsx';
import { DataTable } from './data-table.tsx';
import { Dialog, DialogButton } from './dialog.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { hourglass } from './glyphs.tsx';
import { Icon } from './icon.tsx';
import { Pagination } from './pagination.tsx';
import { PhoneLink } from './phone-link.tsx';
import { RadioGroup } from './radio-group.tsx';
import { StatusMessage } from './status-message.tsx';
import { SubmitButton } from './submit-button.tsx';
import { TextField } from './text-field.tsx';
import { Thread, ThreadStep } from './thread.tsx';

const html = (node: ReactNode) => renderToStaticMarkup(node);

describe('a field', () => {
  it('ties its hint and its error to the control', () => {
    const markup = html(<TextField name="code" label="Code" hint="6 chiffres" error="Il en manque un" />);
    expect(markup).toContain('<label for="code"');
    expect(markup).toMatch(/<input[^>]* aria-describedby="code-hint code-error"/);
    expect(markup).toMatch(/<input[^>]* aria-invalid="true"/);
    expect(markup).toMatch(/id="code-hint"[^>]*>6 chiffres/);
    expect(markup).toContain('id="code-error"');
  });

  it('points at nothing when it has neither hint nor error', () => {
    const markup = html(<TextField name="code" label="Code" />);
    expect(markup).not.toContain('aria-describedby');
    expect(markup).not.toContain('aria-invalid');
  });

  it('keeps what was typed', () => {
    expect(html(<TextField name="code" label="Code" defaultValue="12" />)).toContain('value="12"');
  });

  it('says when it is not needed', () => {
    expect(html(<TextField name="code" label="Code" optional />)).toContain('(facultatif)');
  });
});

describe('a group of choices', () => {
  const group = html(
    <RadioGroup
      name="card"
      label="Carte"
      error="Choisissez"
      defaultValue="no"
      options={[
        { value: 'yes', label: 'Oui' },
        { value: 'no', label: 'Non' },
      ]}
    />,
  );

  it('is a fieldset named by its legend and described by its error', () => {
    expect(group).toMatch(/<fieldset[^>]* aria-describedby="card-error"/);
    expect(group).toMatch(/<legend[^>]*>Carte/);
  });

  it('gives its own id to the first choice, where the error summary leads', () => {
    expect(group).toMatch(/<input id="card"[^>]* value="yes"/);
  });

  it('keeps the choice already made', () => {
    expect(group).toMatch(/<input id="card-no"[^>]* checked=""/);
  });

  it('ties the error of a single agreement to its box', () => {
    expect(html(<CheckboxField name="agree" label="Oui" error="Cochez" />)).toMatch(
      /aria-describedby="agree-error"/,
    );
  });
});

describe('the error summary', () => {
  it('leads to each field', () => {
    const markup = html(<ErrorSummary errors={[{ id: 'code', message: 'Il manque un chiffre' }]} />);
    expect(markup).toContain('role="alert"');
    expect(markup).toMatch(/<a href="#code"[^>]*>Il manque un chiffre/);
  });

  it('is absent when nothing is wrong', () => {
    expect(html(<ErrorSummary errors={[]} />)).toBe('');
  });
});

describe('a state', () => {
  it('is said by an icon and a label, never by colour alone', () => {
    const markup = html(
      <Badge family="wait" weight="tint" icon={hourglass}>
        En attente
      </Badge>,
    );
    expect(markup).toContain('<svg');
    // As small as a letter even where the styles do not arrive.
    expect(markup).toContain('width="1em" height="1em"');
    expect(markup).toContain('En attente');
  });

  it('of a step is heard as well as seen', () => {
    const markup = html(
      <Thread label="Étapes">
        <ThreadStep state="past" title="Une" />
        <ThreadStep state="current" title="Deux" />
      </Thread>,
    );
    expect(markup).toContain('(fait)');
    expect(markup).toMatch(/<li data-state="current" aria-current="step"/);
  });
});

describe('an icon', () => {
  it('is silent beside words', () => {
    expect(html(<Icon of={hourglass} />)).toContain('aria-hidden="true"');
  });

  it('has a name when it stands alone', () => {
    const markup = html(<Icon of={hourglass} label="Attente" />);
    expect(markup).toContain('role="img"');
    expect(markup).toContain('aria-label="Attente"');
    expect(markup).not.toContain('aria-hidden');
  });
});

describe('a table', () => {
  const markup = html(
    <DataTable
      id="places"
      caption="Lieux"
      rows={[{ id: 'a', name: 'Port', count: 3 }]}
      rowKey={(row) => row.id}
      selected={() => true}
      columns={[
        {
          key: 'name',
          head: 'Nom',
          names: true,
          cell: (row) => row.name,
          sort: { href: '?s', now: 'ascending' },
        },
        { key: 'count', head: 'Nombre', align: 'end', cell: (row) => row.count },
      ]}
    />,
  );

  it('gives each value the name of its column, for those who see cards', () => {
    expect(markup).toMatch(/<td[^>]* data-head="Nombre"/);
  });

  it('has a caption that also names its scroller, which takes the focus', () => {
    expect(markup).toMatch(/<section[^>]* aria-labelledby="places-caption" tabindex="0"/i);
    expect(markup).toMatch(/<caption id="places-caption"/);
  });

  it('names its columns and its rows', () => {
    expect(markup).toMatch(/<th scope="col"[^>]* aria-sort="ascending"/);
    expect(markup).toMatch(/<th scope="row"[^>]*>Port/);
  });
});

describe('a way to act', () => {
  it('is a plain submit button without JavaScript', () => {
    const markup = html(
      <SubmitButton name="way" value="out">
        Envoyer
      </SubmitButton>,
    );
    expect(markup).toMatch(/^<button type="submit"/);
    expect(markup).toContain('name="way"');
    expect(markup).toContain('value="out"');
    expect(markup).not.toContain('aria-disabled="');
  });

  it('opens a panel by the browser alone', () => {
    expect(html(<DialogButton opens="why">Pourquoi</DialogButton>)).toMatch(/popovertarget="why"/i);
    expect(
      html(
        <Dialog id="why" title="Pourquoi">
          Car.
        </Dialog>,
      ),
    ).toMatch(/<dialog id="why" popover="auto" aria-labelledby="why-title"/);
  });

  it('calls a number however it is spaced, and writes it out', () => {
    const markup = html(<PhoneLink number="+33 1 99 00 00 00" shown="01 99 00 00 00" />);
    expect(markup).toContain('href="tel:+33199000000"');
    expect(markup).toContain('01 99 00 00 00');
  });

  it('to another page is missing when there is only one', () => {
    expect(html(<Pagination page={1} pageCount={1} hrefFor={String} />)).toBe('');
  });

  it('marks the page one is on', () => {
    expect(html(<Pagination page={2} pageCount={3} hrefFor={(page) => `?page=${page}`} />)).toMatch(
      /<a href="\?page=2"[^>]* aria-current="page"/,
    );
  });
});

describe('a message', () => {
  it('waits in a live region before it has anything to say', () => {
    expect(html(<StatusMessage />)).toMatch(/^<div role="status"[^>]*><\/div>$/);
  });
});
