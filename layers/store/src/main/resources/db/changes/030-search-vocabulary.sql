--liquibase formatted sql

--changeset stylesense:030-search-fillers
-- Words that say nothing of a thing: kept while something has them all, let go of before all others. As lexemes.
CREATE TABLE search_fillers (
    said text PRIMARY KEY
);
INSERT INTO search_fillers (said)
SELECT DISTINCT search_lexeme(said) FROM (VALUES
    ('best'), ('good'), ('nice'), ('great'), ('perfect'), ('cool'), ('lovely'), ('beautiful'), ('amazing'), ('quality'), ('comfortable'),
    ('comfy'), ('trendy'), ('stylish'), ('fashionable'), ('latest'), ('new'), ('little'), ('look'), ('need'), ('want'), ('wear'), ('buy'),
    ('shop'), ('find'), ('show'), ('search'), ('get'), ('give'), ('please'), ('online'), ('store'), ('stock'), ('size'), ('like'),
    ('something'), ('anything'), ('item'), ('product'), ('thing'), ('collection'), ('kind'), ('sort'), ('pair'), ('gift'), ('present'),
    ('wedding'), ('holiday'), ('vacation'), ('beach'), ('everyday'), ('outfit'), ('clothes'), ('buying'), ('recommend'), ('available')
) AS common (said)
WHERE search_lexeme(said) IS NOT NULL;

--changeset stylesense:030-search-wider
-- What shoppers also mean when what they say is not there: asked only when nothing has all words as they stand. A lexeme, and a word
-- that shoppers are shown.
CREATE TABLE search_wider (
    said  text NOT NULL,
    meant text NOT NULL,
    PRIMARY KEY (said, meant)
);
CREATE TEMPORARY TABLE wider ON COMMIT DROP AS SELECT * FROM (VALUES
    ('shirt', 'tshirt'), ('top', 'tshirt'), ('top', 'shirt'), ('polo', 'tshirt'), ('trouser', 'jeans'), ('trouser', 'capri'),
    ('jacket', 'sweatshirt'), ('jacket', 'blazer'), ('coat', 'blazer'), ('sandal', 'heel'), ('sandal', 'flat'), ('shoe', 'booties'),
    ('boot', 'shoe'), ('bag', 'backpack'), ('suit', 'blazer'), ('leather', 'suede'), ('sweater', 'sweatshirt'), ('sweatshirt', 'sweater'),
    ('skirt', 'lehenga'), ('legging', 'churidar'), ('swimwear', 'shorts')) AS said_and_meant (said, meant);
INSERT INTO search_words (word, lexeme, seen)
SELECT DISTINCT ON (said) said, search_lexeme(said), 0 FROM wider
ON CONFLICT (word) DO NOTHING;
INSERT INTO search_wider (said, meant)
SELECT DISTINCT search_lexeme(said), meant FROM wider;

--changeset stylesense:030-search-synonyms
-- More of what shoppers say for what the catalogue says.
CREATE TEMPORARY TABLE common ON COMMIT DROP AS SELECT * FROM (VALUES
    ('sunnies', 'sunglasses'), ('shades', 'sunglasses'), ('specs', 'sunglasses'), ('spectacles', 'sunglasses'), ('goggles', 'sunglasses'),
    ('chappals', 'flip'), ('chappals', 'sandal'), ('undershirt', 'vest'), ('singlet', 'vest'), ('blouse', 'top'), ('tunic', 'top'),
    ('camisole', 'top'), ('onesie', 'romper'), ('bodysuit', 'romper'), ('babygrow', 'romper'), ('cardigan', 'sweater'),
    ('knitwear', 'sweater'), ('bermudas', 'shorts'), ('joggers', 'track'), ('wallet', 'wallets'), ('rucksack', 'backpack'),
    ('schoolbag', 'backpack'), ('wristwatch', 'watch'), ('parka', 'jacket'), ('anorak', 'jacket'), ('windcheater', 'jacket'),
    ('floaters', 'sandal'), ('ballerinas', 'flat'), ('mules', 'flat'), ('espadrilles', 'flat'), ('derby', 'formal'),
    ('oxford', 'formal'), ('brogues', 'formal'), ('traditional', 'ethnic'), ('daughter', 'girls'), ('son', 'boys'), ('wife', 'women'),
    ('husband', 'men'), ('mother', 'women'), ('mum', 'women'), ('mom', 'women'), ('father', 'men'), ('dad', 'men'), ('guys', 'men'),
    ('baby', 'infant'), ('toddler', 'infant'), ('newborn', 'infant'), ('child', 'boys'), ('child', 'girls'), ('youth', 'boys'),
    ('youth', 'girls'), ('us', 'u'), ('colour', 'color'), ('crimson', 'red'), ('scarlet', 'red'), ('violet', 'purple'), ('golden', 'gold'),
    ('silvery', 'silver'), ('ivory', 'white'), ('colorful', 'multi'), ('multicolored', 'multi'), ('multicoloured', 'multi'),
    ('multicolor', 'multi'), ('multicolour', 'multi'), ('knickers', 'innerwear'), ('briefs', 'innerwear'), ('undies', 'innerwear'),
    ('underwear', 'innerwear'), ('lingerie', 'innerwear'), ('slides', 'flip'), ('sliders', 'flip'), ('clogs', 'flat'), ('bellies', 'flat'),
    ('slingbacks', 'heel'), ('dungarees', 'jeans'), ('chinos', 'trousers'), ('slacks', 'trousers'), ('culottes', 'capri'),
    ('hotpants', 'shorts'), ('sundress', 'dresses'), ('maxi', 'dresses'), ('teeshirt', 'tshirts')) AS said_and_meant (said, meant);
INSERT INTO search_words (word, lexeme, seen)
SELECT DISTINCT ON (said) said, search_lexeme(said), 0 FROM common WHERE search_lexeme(said) IS NOT NULL
ON CONFLICT (word) DO NOTHING;
INSERT INTO search_synonyms (said, meant)
SELECT DISTINCT search_lexeme(said), search_lexeme(meant) FROM common
WHERE search_lexeme(said) <> search_lexeme(meant)
ON CONFLICT DO NOTHING;

--changeset stylesense:030-search-phrases
INSERT INTO search_words (word, lexeme, seen)
SELECT said, search_lexeme(said), 0 FROM (VALUES ('gym'), ('workout'), ('jogging'), ('jogger'), ('kicks'), ('runners'), ('plimsolls')) AS common (said)
ON CONFLICT (word) DO NOTHING;
INSERT INTO search_phrases (said, meant)
SELECT DISTINCT search_lexeme(said), meant FROM (VALUES
    ('gym', '''sport'':ACD'), ('workout', '''sport'':ACD'), ('jogging', '''sport'':ACD'), ('runners', '''sport'':A & ''shoe'':A'),
    ('kicks', '''sport'':A & ''shoe'':A'), ('kicks', '''casual'':A & ''shoe'':A'),
    ('plimsolls', '''casual'':A & ''shoe'':A')) AS common (said, meant)
ON CONFLICT DO NOTHING;
