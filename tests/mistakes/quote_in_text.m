x = 'it''s
