package fr.coachdigital.client;

import org.jooq.DSLContext;

/** A hundred thousand clients, three in ten with an account, made by the database itself. */
final class ManyClients {

    private static final String FIRST_NAMES =
            "Claire,Julien,Élodie,Mathieu,Sophie,Nicolas,Camille,Antoine,Aurélie,Thomas,Léa,Hélène,François,Zoé,Noël,Inès";
    private static final String LAST_NAMES =
            "Martin,Bernard,Dubois,Robert,Richard,Petit,Durand,Leroy,Moreau,Simon,Laurent,Lefèvre,Michel,Garcia,David,Roux";
    private static final String SHOPS =
            "Boulangerie,Atelier,Cabinet,Studio,Garage,Librairie,Institut,Agence,Maison,Fleuriste";

    private ManyClients() {}

    static void insert(DSLContext sql) {
        sql.execute("""
                insert into clients (kind, firstName, lastName, company, email, phone, city, status, notes, archivedAt, createdAt)
                select if(seq % 3 = 0, 'PERSON', 'BUSINESS'),
                  substring_index(substring_index(?, ',', 1 + (seq * 7) % 16), ',', -1),
                  substring_index(substring_index(?, ',', 1 + (seq * 13) % 16), ',', -1),
                  if(seq % 3 = 0, '', concat(substring_index(substring_index(?, ',', 1 + (seq * 3) % 10), ',', -1), ' ', seq)),
                  if(seq % 20 = 0, null, concat('client.', seq, '@exemple-', seq % 500, '.fr')),
                  if(seq % 10 = 0, null, concat('+336', lpad((seq * 7919) % 100000000, 8, '0'))),
                  'Paris',
                  case when seq % 10 < 6 then 'ACTIVE' when seq % 10 < 9 then 'PROSPECT' else 'INACTIVE' end,
                  repeat('note ', 20),
                  if(seq % 50 = 0, now(), null),
                  timestamp('2024-01-01') + interval (seq * 7919) % 50000000 second
                from seq_1_to_100000
                """, FIRST_NAMES, LAST_NAMES, SHOPS);
        sql.execute("""
                insert into clientUsers (clientId, email, passwordHash, isActive, lastLogin, invitationToken, invitationSentAt,
                  invitationExpires, invitationOpenedAt)
                select id, email, if(id % 5 < 3, repeat('x', 68), ''), id % 97 <> 0,
                  if(id % 5 < 3 and id % 7 <> 0, timestamp('2025-01-01') + interval (id * 7919) % 30000000 second, null),
                  if(id % 5 < 3 or id % 11 = 0, null, sha2(id, 256)), now(),
                  if(id % 4 = 0, now() + interval 3 day, now() - interval 2 day), if(id % 3 = 0, now(), null)
                from clients where email is not null and id % 2 = 0
                """);
        sql.execute(
                "insert into clientTags select id, elt(1 + id % 5, 'VIP', 'Formation', 'Site web', 'IA', 'Récurrent')"
                        + " from clients where id % 3 = 1");
        sql.execute("analyze table clients, clientUsers, clientTags");
    }
}
