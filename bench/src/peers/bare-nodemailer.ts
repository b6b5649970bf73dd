import { createTransport } from 'nodemailer';

/** The quickest way to get mails out with the same library and connections: a loop that remembers nothing. Arguments: port, mails. */
const [port, count] = process.argv.slice(2).map(Number);

const transport = createTransport({
  host: '127.0.0.1',
  port: port ?? 0,
  pool: true,
  maxConnections: 10,
  maxMessages: Number.POSITIVE_INFINITY,
});

await Promise.all(
  Array.from({ length: count ?? 0 }, (_, number) =>
    transport.sendMail({
      from: { name: 'Relais Officine', address: 'ne-pas-repondre@relais.example' },
      to: `load-${number}@officine.example`,
      subject: `Essai de charge ${number}`,
      text: `Essai de charge ${number}. Réf AAAAAA`,
      messageId: `<${number}@relais.example>`,
    }),
  ),
);
transport.close();
