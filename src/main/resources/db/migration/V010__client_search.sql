-- Searching reads every row, so the text is kept folded: a plain collation compares it five times faster than the
-- Unicode one and knows accents and case as well; the letters it does not know are replaced beforehand.
ALTER TABLE clients MODIFY searchText VARCHAR(760) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci AS (
  LEFT(
    REPLACE(REPLACE(REPLACE(REPLACE(
      LOWER(CONCAT_WS(' ', firstName, lastName, company, email COLLATE utf8mb4_uca1400_ai_ci, phone)),
      'œ', 'oe'), 'æ', 'ae'), 'ø', 'o'), 'ł', 'l'),
    760)
) PERSISTENT;
