import { describe, expect, it } from 'vitest';
import { type AnnuaireField, mapAnnuaireHeader } from './annuaire-header.ts';

const current =
  "Type d'identifiant PP|Identifiant PP|Identification nationale PP|Code civilité d'exercice|Libellé civilité d'exercice|Code civilité|Libellé civilité|Nom d'exercice|Prénom d'exercice|Code profession|Libellé profession|Code catégorie professionnelle|Libellé catégorie professionnelle|Code type savoir-faire|Libellé type savoir-faire|Code savoir-faire|Libellé savoir-faire|Code mode exercice|Libellé mode exercice|Numéro SIRET site|Numéro SIREN site|Numéro FINESS site|Numéro FINESS établissement juridique|Identifiant technique de la structure|Raison sociale site|Enseigne commerciale site|Complément destinataire (coord. structure)|Complément point géographique (coord. structure)|Numéro Voie (coord. structure)|Indice répétition voie (coord. structure)|Code type de voie (coord. structure)|Libellé type de voie (coord. structure)|Libellé Voie (coord. structure)|Mention distribution (coord. structure)|Bureau cedex (coord. structure)|Code postal (coord. structure)|Code commune (coord. structure)|Libellé commune (coord. structure)|Code pays (coord. structure)|Libellé pays (coord. structure)|Téléphone (coord. structure)|Téléphone 2 (coord. structure)|Télécopie (coord. structure)|Adresse e-mail (coord. structure)|Code Département (structure)|Libellé Département (structure)|Ancien identifiant de la structure|Autorité d'enregistrement|Code secteur d'activité|Libellé secteur d'activité|Code section tableau pharmaciens|Libellé section tableau pharmaciens|Code rôle|Libellé rôle|Code genre activité|Libellé genre activité|".split(
    '|',
  );

const columnOf = (header: readonly string[], field: AnnuaireField) => {
  const mapped = mapAnnuaireHeader(header);
  if (!mapped.ok) throw new Error(`refused: ${JSON.stringify(mapped.refusal)}`);
  return mapped.value.get(field);
};

describe('the header of the directory', () => {
  it('is read in its present form, trailing separator included', () => {
    expect(current).toHaveLength(57);
    expect(columnOf(current, 'identifier')).toBe(1);
    expect(columnOf(current, 'familyName')).toBe(7);
    expect(columnOf(current, 'siteFiness')).toBe(21);
    expect(columnOf(current, 'department')).toBe(44);
    expect(columnOf(current, 'role')).toBe(52);
    expect(mapAnnuaireHeader(current)).toMatchObject({ value: { size: 30 } });
  });

  it('is read in its form of 2021, which stops before the role', () => {
    const of2021 = current.slice(0, 52);
    expect(columnOf(of2021, 'section')).toBe(50);
    expect(columnOf(of2021, 'role')).toBeUndefined();
  });

  it.each([
    ['Libellé civilité exercice', "Libellé civilité d'exercice", 'civility'],
    ['Code département (coord. structure)', 'Code Département (structure)', 'department'],
    [
      'Indice répétition voie (coord. Structure)',
      'Indice répétition voie (coord. structure)',
      'streetNumberSuffix',
    ],
    ['Code fonction', 'Code rôle', 'role'],
    ["Code genre d'activité", 'Code genre activité', 'activityKind'],
    ['CODE SECTEUR D’ACTIVITE', "Code secteur d'activité", 'sector'],
    ['\uFEFFIdentifiant PP', 'Identifiant PP', 'identifier'],
    ['  nom  d exercice ', "Nom d'exercice", 'familyName'],
  ] as const)('%j means the same as %j', (title, usual, field) => {
    const renamed = current.map((name) => (name === usual ? title : name));
    expect(columnOf(renamed, field)).toBe(current.indexOf(usual));
  });

  it('is read whatever the order of its columns', () => {
    const reversed = current.toReversed();
    expect(columnOf(reversed, 'identifier')).toBe(reversed.indexOf('Identifiant PP'));
  });

  it.each([
    ['Identifiant PP', undefined],
    ["Nom d'exercice", 'familyName'],
    ['Code profession', 'profession'],
    ["Code secteur d'activité", 'sector'],
  ])('without %j, the refusal names it unless another column stands for it', (title, field) => {
    const mapped = mapAnnuaireHeader(current.filter((name) => name !== title));
    expect(mapped).toMatchObject(
      field === undefined ? { ok: true } : { ok: false, refusal: { code: 'column-missing', field, title } },
    );
  });

  it('is refused without any identifier', () => {
    const without = current.filter(
      (name) => !['Identifiant PP', 'Identification nationale PP'].includes(name),
    );
    expect(mapAnnuaireHeader(without)).toMatchObject({
      refusal: { code: 'column-missing', title: 'Identifiant PP' },
    });
  });

  it('is refused when two columns claim the same field', () => {
    expect(mapAnnuaireHeader([...current, 'Code fonction'])).toEqual({
      ok: false,
      refusal: { code: 'column-twice', field: 'role', columns: [52, 57] },
    });
  });

  it.each([
    [['__proto__', 'constructor', 'toString']],
    [['']],
    [[]],
    [current.map((name) => name.replace(/[éèêô]/g, '�'))],
  ])('%j is no directory', (header) => {
    expect(mapAnnuaireHeader(header)).toMatchObject({ ok: false, refusal: { code: 'column-missing' } });
  });

  it('ignores titles that only objects know', () => {
    expect(columnOf(['__proto__', 'hasOwnProperty', ...current], 'identifier')).toBe(3);
  });
});
