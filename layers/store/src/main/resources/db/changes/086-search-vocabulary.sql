--liquibase formatted sql

--changeset stylesense:086-search-idioms
-- What shoppers in India, Britain and America say for what the catalogue says in other words, as attributes: several lines mean either.
-- Words with a space are meant together alone.
CREATE TEMPORARY TABLE idioms ON COMMIT DROP AS SELECT * FROM (VALUES
    ('dress shoes', 'formal shoes'), ('office', 'formal'), ('business', 'formal'), ('interview', 'formal'), ('corporate', 'formal'),
    ('work shoes', 'formal shoes'), ('work wear', 'formal'), ('workwear', 'formal'), ('boardroom', 'formal'),
    ('training shoes', 'sports shoes'), ('fitness', 'sports'), ('exercise', 'sports'), ('athletic shoes', 'sports shoes'),
    ('football boots', 'sports shoes'), ('football shoes', 'sports shoes'), ('cleats', 'sports shoes'), ('activewear', 'sports'),
    ('festive', 'ethnic'), ('festival', 'ethnic'), ('diwali', 'ethnic'), ('navratri', 'ethnic'), ('puja', 'ethnic'), ('pooja', 'ethnic'),
    ('sangeet', 'ethnic'), ('mehendi', 'ethnic'), ('traditional dress', 'ethnic'), ('traditional wear', 'ethnic'),
    ('ethnic dress', 'ethnic'), ('indian dress', 'ethnic'), ('indian wear', 'ethnic'), ('desi', 'ethnic'),
    ('sherwani', 'kurta sets'), ('baba suit', 'clothing set'), ('co ord set', 'clothing set'), ('two piece set', 'clothing set'),
    ('for her', 'women'), ('for her', 'girls'), ('for him', 'men'), ('for him', 'boys'), ('my man', 'men')
) AS said_and_meant (said, meant);
CREATE TEMPORARY TABLE idiom_lexemes ON COMMIT DROP AS
SELECT DISTINCT said, search_lexeme(replace(search_typed(said), ' ', '')) AS lexeme,
    (SELECT string_agg(quote_literal(search_lexeme(word)) || ':ACD', ' & ') FROM string_to_table(search_typed(meant), ' ') AS word) AS meant
FROM idioms;
INSERT INTO search_phrases (said, meant) SELECT lexeme, meant FROM idiom_lexemes ON CONFLICT DO NOTHING;
INSERT INTO search_words (word, lexeme, seen)
SELECT DISTINCT search_typed(said), lexeme, 0 FROM idiom_lexemes WHERE said NOT LIKE '% %'
ON CONFLICT (word) DO NOTHING;

--changeset stylesense:086-search-synonyms
CREATE TEMPORARY TABLE common ON COMMIT DROP AS SELECT * FROM (VALUES
    -- India
    ('half pants', 'shorts'), ('short pants', 'shorts'), ('three fourth', 'capri'), ('three fourths', 'capri'), ('three quarter', 'capri'),
    ('full pants', 'trousers'), ('full pant', 'trousers'), ('half pant', 'shorts'), ('kurti', 'kurta'), ('kurtis', 'kurta'),
    ('shalwar', 'salwar'), ('kameez', 'salwar'), ('kameez', 'kurta'), ('kamiz', 'kurta'), ('lehanga', 'lehenga'), ('ghagra', 'lehenga'),
    ('ghaghra', 'lehenga'), ('chaniya', 'lehenga'), ('jutti', 'flat'), ('mojari', 'flat'), ('kolhapuri', 'flat'), ('kolhapuri', 'sandal'),
    ('chappel', 'flip'), ('chappel', 'sandal'), ('baniyan', 'vest'), ('banian', 'vest'), ('ganji', 'vest'), ('nehru jacket', 'waistcoat'),
    ('monsoon', 'flip'), ('monsoon', 'sandal'), ('rainy', 'flip'), ('rainy', 'sandal'), ('monsoon', 'sandals'), ('pool', 'flip'),
    -- Britain and America
    ('track pants', 'trousers'), ('sweat pants', 'trousers'), ('sweatpants', 'trousers'), ('trackpants', 'trousers'),
    ('tracksuit', 'trousers'), ('jumpsuit', 'romper'), ('sleepsuit', 'romper'), ('dungaree', 'jeans'), ('gilet', 'waistcoat'),
    ('bodywarmer', 'waistcoat'), ('vest top', 'top'), ('vest top', 'vest'), ('tank top', 'top'), ('tank top', 'vest'), ('crop top', 'top'),
    ('polo neck', 'polo'), ('collared', 'polo'), ('high top', 'mid'), ('high top', 'hi'), ('high tops', 'mid'), ('high tops', 'hi'),
    ('mary janes', 'flat'), ('kitten heels', 'heel'), ('block heels', 'heel'), ('wellies', 'boot'), ('wellingtons', 'boot'),
    ('trackies', 'trousers'), ('jandals', 'flip'),
    ('ucb', 'benetton'),
    -- whom for
    ('sister', 'women'), ('sister', 'girls'), ('brother', 'men'), ('brother', 'boys'), ('girlfriend', 'women'), ('boyfriend', 'men'),
    ('fiancee', 'women'), ('bride', 'women'), ('groom', 'men'), ('aunt', 'women'), ('aunty', 'women'), ('uncle', 'men'),
    ('grandmother', 'women'), ('grandma', 'women'), ('grandfather', 'men'), ('grandpa', 'men'), ('niece', 'girls'), ('nephew', 'boys'),
    ('papa', 'men'), ('mummy', 'women'), ('teenager', 'boys'), ('teenager', 'girls'), ('granddaughter', 'girls'), ('grandson', 'boys'),
    -- colours
    ('burgundy', 'maroon'), ('wine', 'maroon'), ('lilac', 'purple'), ('lilac', 'lavender'), ('mauve', 'purple'), ('mauve', 'lavender'),
    ('skin colour', 'beige'), ('skin colour', 'nude'), ('skin colour', 'peach'), ('skin color', 'beige'), ('skin color', 'nude'),
    ('skin color', 'peach'), ('chocolate', 'brown'), ('coffee', 'brown'), ('fuchsia', 'pink'), ('fuchsia', 'magenta'), ('indigo', 'navy'),
    ('mint', 'green'), ('emerald', 'green'), ('salmon', 'peach'), ('offwhite', 'white'), ('offwhite', 'cream'), ('ecru', 'cream'),
    ('aqua', 'turquoise'), ('cyan', 'turquoise'), ('ruby', 'red'), ('amber', 'yellow'),
    -- patterns
    ('chequered', 'check'), ('checkered', 'check'), ('plaid', 'check'), ('tartan', 'check'), ('gingham', 'check'), ('flowery', 'floral'),
    ('flowery', 'flower'), ('floral', 'flower'), ('dotted', 'polka'), ('dotted', 'dot'), ('stripy', 'striped'), ('stripey', 'striped'),
    -- sizes
    ('2xl', 'xxl'), ('xxl', '2xl'), ('3xl', 'xxxl'), ('xxxl', '3xl')) AS said_and_meant (said, meant);
CREATE TEMPORARY TABLE lexemes ON COMMIT DROP AS
SELECT DISTINCT said, search_lexeme(replace(search_typed(said), ' ', '')) AS lexeme, search_lexeme(meant) AS meant FROM common;
INSERT INTO search_synonyms (said, meant) SELECT DISTINCT lexeme, meant FROM lexemes WHERE lexeme <> meant ON CONFLICT DO NOTHING;
INSERT INTO search_words (word, lexeme, seen)
SELECT DISTINCT search_typed(said), lexeme, 0 FROM lexemes WHERE said NOT LIKE '% %'
ON CONFLICT (word) DO NOTHING;

--changeset stylesense:086-search-wider
CREATE TEMPORARY TABLE wider ON COMMIT DROP AS SELECT * FROM (VALUES
    ('saree', 'lehenga'), ('sari', 'lehenga'), ('newborn', 'romper'), ('newborn', 'booties'), ('infant', 'romper'), ('infant', 'booties'),
    ('baby', 'romper'), ('baby', 'booties'), ('toddler', 'romper')) AS said_and_meant (said, meant);
INSERT INTO search_words (word, lexeme, seen) SELECT said, search_lexeme(said), 0 FROM wider ON CONFLICT (word) DO NOTHING;
INSERT INTO search_wider (said, meant) SELECT search_lexeme(said), meant FROM wider;

--changeset stylesense:086-search-silent
INSERT INTO search_fillers (said, silent)
SELECT DISTINCT search_lexeme(search_typed(said)), true FROM (VALUES
    ('colour'), ('color'), ('coloured'), ('colored'), ('brand'), ('branded'), ('ke'), ('ki'), ('liye'), ('wala'), ('wale'), ('wali'), ('chahiye'), ('dikhao'),
    ('mujhe'), ('aur'), ('के'), ('का'), ('की'), ('लिए'), ('वाला'), ('वाले'), ('वाली'), ('चाहिए'), ('दिखाओ'), ('मुझे'), ('और'), ('में')
) AS common (said)
ON CONFLICT (said) DO UPDATE SET silent = true;

--changeset stylesense:086-search-fillers
INSERT INTO search_fillers (said)
SELECT DISTINCT search_lexeme(said) FROM (VALUES
    ('price'), ('cost'), ('offer'), ('sale'), ('discount'), ('deal'), ('year'), ('yr'), ('old'), ('age'), ('aged'), ('month')
) AS common (said)
ON CONFLICT (said) DO NOTHING;

--changeset stylesense:086-search-hindi
-- What shoppers say in Hindi, in its letters and in Latin ones, for what the catalogue says in English.
CREATE TEMPORARY TABLE hindi ON COMMIT DROP AS SELECT * FROM (VALUES
    ('shoe', 'जूता जूते जूतों शूज joota joote juta jutte'), ('flip', 'चप्पल चप्पलें chappal'), ('sandal', 'चप्पल चप्पलें सैंडल सैंडिल सेंडल chappal'),
    ('heel', 'हील हील्स'), ('shirt', 'शर्ट'), ('tshirt', 'टीशर्ट'), ('trouser', 'पैंट पेंट पतलून'), ('jeans', 'जींस जीन्स'),
    ('kurta', 'कुर्ता कुर्ते कुर्ती'), ('salwar', 'सलवार'), ('churidar', 'चूड़ीदार'), ('lehenga', 'लहंगा लहंगे'), ('saree', 'साड़ी'), ('dress', 'ड्रेस फ्रॉक'),
    ('skirt', 'स्कर्ट'), ('top', 'टॉप'), ('jacket', 'जैकेट'), ('sweater', 'स्वेटर'), ('sock', 'मोज़े मोजे'), ('short', 'निकर शॉर्ट्स'), ('leggings', 'लेगिंग लेगिंग्स'),
    ('vest', 'बनियान'), ('watch', 'घड़ी ghadi'), ('bag', 'बैग'), ('belt', 'बेल्ट'), ('cap', 'टोपी topi'), ('sunglasses', 'चश्मा chashma'),
    ('apparel', 'कपड़े कपड़ा kapde kapda'), ('sport', 'स्पोर्ट्स'), ('formal', 'फॉर्मल'), ('casual', 'कैज़ुअल'), ('nike', 'नाइकी'), ('adidas', 'एडिडास'),
    ('puma', 'प्यूमा'), ('reebok', 'रीबॉक'),
    ('black', 'काला काले काली ब्लैक kala kaala kale kaale kali kaali'), ('white', 'सफेद सफ़ेद व्हाइट safed safaid'), ('red', 'लाल रेड lal laal'),
    ('blue', 'नीला नीले नीली ब्लू neela neele neeli nila nili'), ('green', 'हरा हरे हरी hara'), ('yellow', 'पीला पीले पीली peela peele peeli'),
    ('pink', 'गुलाबी पिंक gulabi'), ('brown', 'भूरा भूरे भूरी bhura bhure bhuri'), ('orange', 'नारंगी narangi'), ('purple', 'बैंगनी baingani'),
    ('gold', 'सुनहरा सुनहरे सुनहरी sunehra'), ('silver', 'चांदी'), ('grey', 'ग्रे स्लेटी'), ('maroon', 'मैरून'),
    ('men', 'पुरुष पुरुषों मर्द purush mard'), ('women', 'महिला महिलाओं औरत औरतों mahila aurat'), ('boys', 'लड़का लड़के लड़कों बच्चा बच्चे बच्चों ladka ladke bachcha bachche bacche'),
    ('girls', 'लड़की लड़कियों बच्ची बच्चे बच्चों ladki ladkiyon bachcha bachche bacche'), ('printed', 'प्रिंटेड')
) AS meant_and_said (meant, said);
CREATE TEMPORARY TABLE hindi_words ON COMMIT DROP AS
SELECT DISTINCT search_typed(word) AS word, search_lexeme(search_typed(word)) AS lexeme, search_lexeme(meant) AS meant
FROM hindi, string_to_table(said, ' ') AS word;
INSERT INTO search_synonyms (said, meant) SELECT DISTINCT lexeme, meant FROM hindi_words ON CONFLICT DO NOTHING;
INSERT INTO search_words (word, lexeme, seen) SELECT DISTINCT word, lexeme, 0 FROM hindi_words ON CONFLICT (word) DO NOTHING;

--changeset stylesense:086-search-signs
INSERT INTO search_signs (sign, said) VALUES
    ('👗', 'dress'), ('👠', 'heels'), ('👡', 'sandals'), ('👢', 'boots'), ('👞', 'formal shoes'), ('👟', 'sneakers'), ('🥿', 'flats'),
    ('🩴', 'flip flops'), ('👕', 'tshirt'), ('👔', 'shirt'), ('👚', 'top'), ('👖', 'jeans'), ('🩳', 'shorts'), ('🧥', 'jacket'),
    ('🧦', 'socks'), ('👜', 'handbag'), ('🎒', 'backpack'), ('🧢', 'cap'), ('🕶', 'sunglasses'), ('⌚', 'watch');
