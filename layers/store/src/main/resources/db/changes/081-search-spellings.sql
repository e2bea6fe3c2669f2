--liquibase formatted sql

--changeset stylesense:081-search-simplified splitStatements:false
-- Traditional Chinese characters as their simplified ones, after ICU's Hant-Hans.
CREATE FUNCTION search_simplified(letters text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    IF letters !~ '[\u3400-\u9fff]' THEN
        RETURN letters;
    END IF;
    RETURN translate(letters,
        '㑳㘚㠏㥮㩜㩳䃮䊷䋙䋻䝼䥑䬗䯀䰾䱽䲁䲘䴉䶧丟並乾亂亙亞佇佈佔併來侖侶侷俁係俔俠俬俱倀倆倈倉個們倖倣倫偉側偵偽傑傖傘備傢傭傯傳傴債傷傾僂僅僇僉僑僕僞僥僨僱價儀儂億儈儉儐儔儕儘償優儲儷儸儺儻儼兇兌兒兗內兩冊冪凈凍凜凱別刪剄則剋剎剗剛剝剮剴創剷劃劇' ||
            '劉劊劌劍劏劑劚勁動勗務勛勝勞勢勩勱勳勵勸勻匭匯匱區協卹卻厙厠厭厲厴參叄叢吒吢吳吶呂咷咼員唄唚唸問啓啞啟啢喎喚喨喪喫喬單喲嗆嗇嗊嗎嗚嗩嗶嘆嘍嘔嘖嘗嘜嘩嘮嘯嘰嘵嘸嘽噓噚噝噠噥噦噯噲噴噸噹嚀嚇嚌嚐嚕嚙嚥嚦嚨嚮嚲嚳嚴嚶囀囁囂囅囈囉囍囑囓囪圇國圍園圓' ||
            '圖團垵埡埰執堅堊堖堝堯報場塊塋塏塒塗塚塢塤塵塹墊墜墮墳墶墻墾壇壋壎壓壘壙壚壜壞壟壠壢壩壪壯壺壼壽夠夢夥夾奐奧奩奪奬奮奼妝姊姍姦姪娛婁婦婭媧媯媼媽嫋嫗嫵嫻嫿嬀嬃嬈嬋嬌嬙嬝嬡嬤嬪嬰嬸孃孌孫學孿宮寢實寧審寫寬寵寶尅將專尋對導尷屆屍屓屜屢層屨屬岡峴' ||
            '島峽崍崑崗崙崢崬嵐嶁嶄嶇嶔嶗嶠嶢嶧嶨嶮嶴嶸嶺嶼巋巒巔巖巰帥師帳帶幀幃幗幘幟幣幫幬幹幾庫廁廂廄廈廎廚廝廟廠廡廢廣廩廬廳廻弒弔弳張強彆彈彌彎彙彞彠彥彿後徑從徠復徬徵徹恆恥悅悞悳悵悶悽惡惱惲惻愛愜愨愴愷愾慄慇態慍慘慚慟慣慤慪慫慮慳慶慼慾憂憊憐憑憒' ||
            '憖憚憤憫憮憲憶懃懇應懌懍懞懟懣懨懮懲懶懷懸懺懼懾戀戇戔戧戩戰戱戲戶拋挩挾捨捫捲掃掄掗掙掛採揀揚換揮搆損搖搗搥搧搨搵搶搾摀摑摜摟摯摳摶摺摻撈撏撐撓撚撝撟撢撣撥撫撲撳撻撾撿擁擄擇擊擋擓擔據擠擣擬擯擰擱擲擴擷擺擻擼擾攄攆攏攔攖攙攛攜攝攢攣攤攪攬敗' ||
            '敘敵數斂斃斆斕斬斷於昇時晉晝暈暉暘暢暫暱曄曆曇曉曏曖曠曨曬書會朧東枒柵桿梔梘條梟梲棄棖棗棟棡棧棲棶椏楊楓楨業極榖榪榮榲榿構槍槓槖槤槧槨槳樁樂樅樑樓標樞樣樸樹樺橈橋機橢橫檁檉檔檜檝檟檢檣檮檯檳檸檻櫃櫓櫚櫛櫝櫞櫟櫥櫧櫨櫪櫫櫬櫱櫳櫸櫺櫻欄權欏欒欖' ||
            '欞欵欽歎歐歛歟歡歲歷歸歿殘殞殤殨殫殮殯殰殲殺殼毀毆毬毿氂氈氌氣氫氬氳氹氾汎汙決沍沒沖況洩洶浹涇涼淒淚淥淨淪淵淶淺渙減渢渦測渾湊湞湧湯溈準溝溫溮溳溼滄滅滌滎滬滯滲滷滸滻滾滿漁漊漚漢漣漬漲漵漸漿潁潑潔潙潛潤潯潰潷潿澀澆澇澐澗澠澤澦澩澮澱濁濃濕濘' ||
            '濚濜濟濤濫濬濰濱濺濼濾瀂瀅瀆瀇瀉瀋瀏瀕瀘瀝瀟瀠瀦瀧瀨瀰瀲瀾灃灄灑灕灘灝灠灣灤灧災為烏烴無煉煒煙煢煥煩煬煱熅熒熗熱熲熾燁燄燈燉燐燒燙燜營燦燬燭燴燶燻燼燾燿爍爐爛爭爲爺爾牀牆牋牘牽犖犢犧狀狹狽猙猶猻獁獃獄獅獎獨獪獫獮獰獱獲獵獷獸獺獻獼玀現琺琿瑋' ||
            '瑒瑣瑤瑩瑪瑯瑲璉璡璣璦璫環璵璽瓊瓏瓔瓚甌甕產産畝畢畫異當疇疊痀痙痠痾瘂瘋瘍瘓瘞瘡瘧瘮瘲瘺瘻療癆癇癉癒癘癟癡癢癤癥癧癩癬癭癮癰癱癲發皁皚皰皸皺盃盜盞盡監盤盧盪眞眥眾睏睜睞睪瞇瞘瞜瞞瞭瞶瞼矓矚矯砲硏硜硤硨硯碩碭碸確碼磑磚磣磧磯磽磾礄礆礎礙礡礦礪' ||
            '礫礬礮礱祕祿禍禎禕禡禦禪禮禰禱禿秈稅稈稏稜稟種稱穀穇穌積穎穠穡穢穩穫穭窩窪窮窯窵窶窺竄竅竇竈竊竪競筆筍筧筴箇箋箎箏箝節範築篋篔篤篩篳簀簆簍簞簡簣簫簷簹簽簾籃籌籐籙籛籜籟籠籤籩籪籬籮籲粧粵糝糞糧糰糲糴糶糹糾紀紂約紅紆紇紈紉紋納紐紓純紕紖紗紘紙' ||
            '級紛紜紝紡紬紮細紱紲紳紵紹紺紼紿絀終絃組絅絆絎結絕絛絝絞絡絢給絨絰統絲絳絶絹綁綃綆綈綉綌綏綐綑經綜綞綠綢綣綫綬維綯綰綱網綳綴綵綸綹綺綻綽綾綿緄緇緊緋緑緒緓緔緗緘緙線緝緞締緡緣緦編緩緬緯緱緲練緶緹緻縈縉縊縋縐縑縕縗縛縝縞縟縣縧縫縭縮縱縲縳縴縵' ||
            '縶縷縹總績繃繅繆繒織繕繚繞繡繢繩繪繫繭繮繯繰繳繸繹繼繽繾繿纈纊續纍纏纓纔纖纘纜缽罃罈罌罎罣罰罵罷羅羆羈羋羣羥羨義羶習翫翬翹翺翽耬耮聖聞聯聰聲聳聵聶職聹聽聾肅脅脈脛脣脫脹腎腖腡腦腫腳腸膃膕膚膞膠膩膽膾膿臉臍臏臘臚臟臠臢臥臨臺與興舉舊舖艙艤艦艫' ||
            '艱艷芻苎苧茲荊荳莊莖莢莧菓華菸萇萊萬萵葉葒著葤葦葯葷蒐蒓蒔蒞蒼蓀蓆蓋蓮蓯蓽蔔蔞蔣蔥蔦蔭蔴蕁蕆蕎蕒蕓蕕蕘蕢蕩蕪蕭蕷薀薈薊薌薑薔薘薟薦薩薳薴薺藉藍藎藝藥藪藭藴藶藷藹藺蘀蘄蘆蘇蘊蘋蘚蘞蘢蘭蘺蘿虆處虛虜號虧虯蛺蛻蜆蝕蝟蝦蝨蝸螄螞螢螮螻螿蟄蟈蟎蟣蟬蟯' ||
            '蟲蟶蟻蠅蠆蠍蠐蠑蠔蠟蠣蠧蠨蠱蠶蠻衆衊術衚衛衝袞袴裊裏補裝裡製複褌褘褲褳褸褻襇襏襖襝襠襤襪襬襯襲襴覈見覎規覓視覘覡覥覦親覬覯覲覷覺覽覿觀觴觶觸訁訂訃計訊訌討訐訒訓訕訖託記訛訝訟訢訣訥訩訪設許訴訶診註証詁詆詎詐詒詔評詖詗詘詛詞詠詡詢詣試詩詫詬詭' ||
            '詮詰話該詳詵詼詿誄誅誆誇誌認誑誒誕誘誚語誠誡誣誤誥誦誨說説誰課誶誹誼誾調諂諄談諉請諍諏諑諒論諗諛諜諝諞諡諢諤諦諧諫諭諮諱諳諶諷諸諺諼諾謀謁謂謄謅謊謎謐謔謖謗謙謚講謝謠謡謨謫謬謭謳謹謾譁譅證譎譏譖識譙譚譜譟譫譯議譴護譸譽譾讀變讋讌讎讒讓讕讖讚' ||
            '讜讞豈豎豐豔豬豶貍貓貙貝貞貟負財貢貧貨販貪貫責貯貰貲貳貴貶買貸貺費貼貽貿賀賁賂賃賄賅資賈賊賑賒賓賕賙賚賜賞賠賡賢賣賤賦賧質賫賬賭賰賴賵賸賺賻購賽賾贄贅贇贈贊贋贍贏贐贓贔贖贗贛贜赬趕趙趨趲跡跤跼踐踡踰踴蹌蹕蹟蹣蹤蹧蹺躂躉躊躋躍躑躒躓躕躚躡躥躦' ||
            '躪軀車軋軌軍軑軒軔軛軟軤軫軲軸軹軺軻軼軾較輅輇輈載輊輒輓輔輕輛輜輝輞輟輥輦輩輪輬輯輳輸輻輾輿轀轂轄轅轆轉轍轎轔轝轟轡轢轤辦辭辮辯農迴逕這連週進遊運過達違遙遜遞遠適遯遲遷選遺遼邁還邇邊邏邐郟郵鄆鄉鄒鄔鄖鄧鄭鄰鄲鄴鄶鄺酇酈醃醖醜醞醫醬醱醼釀釁釃' ||
            '釅釋釐釒釓釔釕釗釘釙針釣釤釦釧釩釵釷釹釺鈀鈁鈃鈄鈈鈉鈍鈎鈐鈑鈒鈔鈕鈞鈣鈥鈦鈧鈮鈰鈳鈴鈷鈸鈹鈺鈽鈾鈿鉀鉅鉈鉉鉋鉍鉑鉕鉗鉚鉛鉞鉢鉤鉦鉨鉬鉭鉶鉸鉺鉻鉿銀銃銅銍銑銓銖銘銚銛銜銠銣銥銦銨銩銪銫銬銱銲銳銷銹銻銼鋁鋃鋅鋇鋌鋏鋒鋙鋝鋟鋣鋤鋥鋦鋨鋩鋪鋭鋮鋯鋰' ||
            '鋱鋶鋸鋼錁錄錆錇錈錏錐錒錕錘錙錚錛錟錠錡錢錦錨錩錫錮錯録錳錶錸鍀鍁鍃鍆鍇鍈鍊鍋鍍鍔鍘鍚鍛鍠鍤鍥鍩鍬鍰鍵鍶鍺鍾鎂鎄鎇鎊鎔鎖鎗鎘鎚鎛鎡鎢鎣鎦鎧鎩鎪鎬鎮鎰鎲鎳鎵鎶鎸鎿鏃鏇鏈鏌鏍鏐鏑鏗鏘鏜鏝鏞鏟鏡鏢鏤鏨鏰鏵鏷鏹鏺鏽鐃鐋鐐鐒鐓鐔鐘鐙鐝鐠鐦鐧鐨鐫鐮鐯鐲' ||
            '鐳鐵鐶鐸鐺鐿鑄鑈鑊鑌鑑鑒鑔鑕鑞鑠鑣鑥鑭鑰鑱鑲鑷鑹鑼鑽鑾鑿钁長門閂閃閆閈閉開閌閎閏閑閒間閔閘閡関閣閥閧閨閩閫閬閭閱閲閶閹閻閼閽閾閿闃闆闇闈闊闋闌闍闐闒闓闔闕闖闘關闞闠闡闢闤闥阨阪陘陝陞陣陰陳陸陽隄隉隊階隕際隨險隱隴隸隻雋雖雙雛雜雞離難雲電霑霢' ||
            '霧霽靂靄靆靈靉靚靜靦靨靷鞀鞏鞝鞽韁韃韉韋韌韍韓韙韜韞韮韻響頁頂頃項順頇須頊頌頎頏預頑頒頓頗領頜頡頤頦頭頮頰頲頴頷頸頹頻頽顆題額顎顏顒顓顔願顙顛類顢顥顧顫顬顯顰顱顳顴風颭颮颯颱颳颶颸颺颻颼飀飄飆飈飛飠飢飣飥飩飪飫飭飯飲飴飼飽飾飿餃餄餅餉養餌餎' ||
            '餏餑餒餓餕餖餘餚餛餜餞餡館餬餱餳餵餶餷餺餼餽餾餿饁饃饅饈饉饊饋饌饑饒饗饜饞饢馬馭馮馱馳馴馹駁駐駑駒駔駕駘駙駛駝駟駡駢駭駰駱駸駿騁騂騅騌騍騎騏騖騙騤騧騫騭騮騰騶騷騸騾驀驁驂驃驄驅驊驌驍驏驕驗驚驛驟驢驤驥驦驪驫骯髏髒體髕髖髮鬀鬆鬍鬚鬢鬥鬧鬨鬩鬭' ||
            '鬮鬱鬹魎魘魚魛魢魨魯魴魷魺鮁鮃鮊鮋鮍鮎鮐鮑鮒鮓鮚鮜鮝鮞鮣鮦鮪鮫鮭鮮鮳鮶鮺鯀鯁鯇鯉鯊鯒鯔鯕鯖鯛鯝鯡鯢鯤鯧鯨鯪鯫鯰鯴鯷鯽鯿鰁鰂鰃鰆鰈鰉鰍鰏鰐鰒鰓鰜鰟鰠鰣鰥鰧鰨鰩鰭鰮鰱鰲鰳鰵鰷鰹鰺鰻鰼鰾鱂鱅鱈鱉鱒鱔鱖鱗鱘鱝鱟鱠鱣鱤鱧鱨鱭鱯鱷鱸鱺鳥鳧鳩鳬鳲鳳鳴鳶鳾' ||
            '鴆鴇鴉鴒鴕鴛鴝鴞鴟鴣鴦鴨鴯鴰鴴鴷鴻鴿鵁鵂鵃鵐鵑鵒鵓鵜鵝鵠鵡鵪鵬鵮鵯鵲鵷鵾鶄鶇鶉鶊鶓鶖鶘鶚鶡鶥鶩鶪鶬鶯鶲鶴鶹鶺鶻鶼鷀鷁鷂鷄鷈鷊鷓鷖鷗鷙鷚鷥鷦鷫鷯鷲鷳鷸鷹鷺鷽鷿鸂鸇鸌鸏鸕鸘鸚鸛鸝鸞鹵鹹鹺鹼鹽麗麤麥麩麯麴麵麼麽黃黌點黨黲黴黶黷黽黿鼇鼈鼉鼕鼴齊齋齎' ||
            '齏齒齔齕齗齙齜齟齠齡齣齦齧齩齪齬齲齶齷龍龎龐龑龔龕龜',
        '㑇㘎㟆㤘㨫㧐鿎䌶䌺䌾䞍鿏扬䯅鲃䲝鳚鳤鹮咬丢并干乱亘亚伫布占并来仑侣局俣系伣侠私具伥俩俫仓个们幸仿伦伟侧侦伪杰伧伞备家佣偬传伛债伤倾偻仅戮佥侨仆伪侥偾雇价仪侬亿侩俭傧俦侪尽偿优储俪㑩傩傥俨凶兑儿兖内两册幂净冻凛凯别删刭则克刹刬刚剥剐剀创铲划剧' ||
            '刘刽刿剑㓥剂㔉劲动勖务勋胜劳势勚劢勋励劝匀匦汇匮区协恤却厍厕厌厉厣参叁丛咤吣吴呐吕啕呙员呗吣念问启哑启唡㖞唤亮丧吃乔单哟呛啬唝吗呜唢哔叹喽呕啧尝唛哗唠啸叽哓呒啴嘘㖊咝哒哝哕嗳哙喷吨当咛吓哜尝噜啮咽呖咙向亸喾严嘤啭嗫嚣冁呓啰禧嘱啮囱囵国围园圆' ||
            '图团埯垭采执坚垩垴埚尧报场块茔垲埘涂冢坞埙尘堑垫坠堕坟垯墙垦坛垱埙压垒圹垆坛坏垄垅坜坝塆壮壶壸寿够梦伙夹奂奥奁夺奖奋姹妆姐姗奸侄娱娄妇娅娲妫媪妈袅妪妩娴婳妫媭娆婵娇嫱袅嫒嬷嫔婴婶娘娈孙学孪宫寝实宁审写宽宠宝克将专寻对导尴届尸屃屉屡层屦属冈岘' ||
            '岛峡崃昆岗仑峥岽岚嵝崭岖嵚崂峤峣峄峃崄岙嵘岭屿岿峦巅岩巯帅师帐带帧帏帼帻帜币帮帱干几库厕厢厩厦庼厨厮庙厂庑废广廪庐厅回弑吊弪张强别弹弥弯汇彝彟彦佛后径从徕复彷征彻恒耻悦悮德怅闷凄恶恼恽恻爱惬悫怆恺忾栗殷态愠惨惭恸惯悫怄怂虑悭庆戚欲忧惫怜凭愦' ||
            '慭惮愤悯怃宪忆勤恳应怿懔蒙怼懑恹忧惩懒怀悬忏惧慑恋戆戋戗戬战戯戏户抛捝挟舍扪卷扫抡挜挣挂采拣扬换挥构损摇捣捶扇拓揾抢榨捂掴掼搂挚抠抟折掺捞挦撑挠捻㧑挢掸掸拨抚扑揿挞挝捡拥掳择击挡㧟担据挤捣拟摈拧搁掷扩撷摆擞撸扰摅撵拢拦撄搀撺携摄攒挛摊搅揽败' ||
            '叙敌数敛毙敩斓斩断于升时晋昼晕晖旸畅暂昵晔历昙晓向暧旷昽晒书会胧东丫栅杆栀枧条枭棁弃枨枣栋㭎栈栖梾桠杨枫桢业极谷杩荣榅桤构枪杠橐梿椠椁桨桩乐枞梁楼标枢样朴树桦桡桥机椭横檩柽档桧楫槚检樯梼台槟柠槛柜橹榈栉椟橼栎橱槠栌枥橥榇蘖栊榉棂樱栏权椤栾榄' ||
            '棂款钦叹欧敛欤欢岁历归殁残殒殇㱮殚殓殡㱩歼杀壳毁殴球毵牦毡氇气氢氩氲凼泛泛污决冱没冲况泄汹浃泾凉凄泪渌净沦渊涞浅涣减沨涡测浑凑浈涌汤沩准沟温浉涢湿沧灭涤荥沪滞渗卤浒浐滚满渔溇沤汉涟渍涨溆渐浆颍泼洁沩潜润浔溃滗涠涩浇涝沄涧渑泽滪泶浍淀浊浓湿泞' ||
            '溁浕济涛滥浚潍滨溅泺滤澛滢渎㲿泻沈浏濒泸沥潇潆潴泷濑弥潋澜沣滠洒漓滩灏漤湾滦滟灾为乌烃无炼炜烟茕焕烦炀㶽煴荧炝热颎炽烨焰灯炖磷烧烫焖营灿毁烛烩㶶熏烬焘耀烁炉烂争为爷尔床墙笺牍牵荦犊牺状狭狈狰犹狲犸呆狱狮奖独狯猃狝狞㺍获猎犷兽獭献猕猡现珐珲玮' ||
            '玚琐瑶莹玛琅玱琏琎玑瑷珰环玙玺琼珑璎瓒瓯瓮产产亩毕画异当畴叠佝痉酸疴痖疯疡痪瘗疮疟瘆疭瘘瘘疗痨痫瘅愈疠瘪痴痒疖症疬癞癣瘿瘾痈瘫癫发皂皑疱皲皱杯盗盏尽监盘卢荡真眦众困睁睐睾眯眍䁖瞒了瞆睑眬瞩矫炮研硁硖砗砚硕砀砜确码硙砖碜碛矶硗䃅硚硷础碍礴矿砺' ||
            '砾矾炮砻秘禄祸祯祎祃御禅礼祢祷秃籼税秆䅉棱禀种称谷䅟稣积颖秾穑秽稳获稆窝洼穷窑窎窭窥窜窍窦灶窃竖竞笔笋笕䇲个笺篪筝钳节范筑箧筼笃筛筚箦筘篓箪简篑箫檐筜签帘篮筹藤箓篯箨籁笼签笾簖篱箩吁妆粤糁粪粮团粝籴粜纟纠纪纣约红纡纥纨纫纹纳纽纾纯纰纼纱纮纸' ||
            '级纷纭纴纺䌷扎细绂绁绅纻绍绀绋绐绌终弦组䌹绊绗结绝绦绔绞络绚给绒绖统丝绛绝绢绑绡绠绨绣绤绥䌼捆经综缍绿绸绻线绶维绹绾纲网绷缀彩纶绺绮绽绰绫绵绲缁紧绯绿绪绬绱缃缄缂线缉缎缔缗缘缌编缓缅纬缑缈练缏缇致萦缙缢缒绉缣缊缞缚缜缟缛县绦缝缡缩纵缧䌸纤缦' ||
            '絷缕缥总绩绷缫缪缯织缮缭绕绣缋绳绘系茧缰缳缲缴䍁绎继缤缱䍀缬纩续累缠缨才纤缵缆钵䓨坛罂坛挂罚骂罢罗罴羁芈群羟羡义膻习玩翚翘翱翙耧耢圣闻联聪声耸聩聂职聍听聋肃胁脉胫唇脱胀肾胨脶脑肿脚肠腽腘肤䏝胶腻胆脍脓脸脐膑腊胪脏脔臜卧临台与兴举旧铺舱舣舰舻' ||
            '艰艳刍苧苎兹荆豆庄茎荚苋果华烟苌莱万莴叶荭着荮苇药荤搜莼莳莅苍荪席盖莲苁荜卜蒌蒋葱茑荫麻荨蒇荞荬芸莸荛蒉荡芜萧蓣蕰荟蓟芗姜蔷荙莶荐萨䓕苧荠借蓝荩艺药薮䓖蕴苈薯蔼蔺萚蕲芦苏蕴苹藓蔹茏兰蓠萝蔂处虚虏号亏虬蛱蜕蚬蚀猬虾虱蜗蛳蚂萤䗖蝼螀蛰蝈螨虮蝉蛲' ||
            '虫蛏蚁蝇虿蝎蛴蝾蚝蜡蛎蠹蟏蛊蚕蛮众蔑术胡卫冲衮绔袅里补装里制复裈袆裤裢褛亵裥袯袄裣裆褴袜䙓衬袭襕核见觃规觅视觇觋觍觎亲觊觏觐觑觉览觌观觞觯触讠订讣计讯讧讨讦讱训讪讫托记讹讶讼䜣诀讷讻访设许诉诃诊注证诂诋讵诈诒诏评诐诇诎诅词咏诩询诣试诗诧诟诡' ||
            '诠诘话该详诜诙诖诔诛诓夸志认诳诶诞诱诮语诚诫诬误诰诵诲说说谁课谇诽谊訚调谄谆谈诿请诤诹诼谅论谂谀谍谞谝谥诨谔谛谐谏谕谘讳谙谌讽诸谚谖诺谋谒谓誊诌谎谜谧谑谡谤谦谥讲谢谣谣谟谪谬谫讴谨谩哗䜧证谲讥谮识谯谭谱噪谵译议谴护诪誉谫读变詟䜩雠谗让谰谶赞' ||
            '谠谳岂竖丰艳猪豮狸猫䝙贝贞贠负财贡贫货贩贪贯责贮贳赀贰贵贬买贷贶费贴贻贸贺贲赂赁贿赅资贾贼赈赊宾赇赒赉赐赏赔赓贤卖贱赋赕质赍账赌䞐赖赗剩赚赙购赛赜贽赘赟赠赞赝赡赢赆赃赑赎赝赣赃赪赶赵趋趱迹交局践蜷逾踊跄跸迹蹒踪糟跷跶趸踌跻跃踯跞踬蹰跹蹑蹿躜' ||
            '躏躯车轧轨军轪轩轫轭软轷轸轱轴轵轺轲轶轼较辂辁辀载轾辄挽辅轻辆辎辉辋辍辊辇辈轮辌辑辏输辐辗舆辒毂辖辕辘转辙轿辚舆轰辔轹轳办辞辫辩农回迳这连周进游运过达违遥逊递远适遁迟迁选遗辽迈还迩边逻逦郏邮郓乡邹邬郧邓郑邻郸邺郐邝酂郦腌酝丑酝医酱酦宴酿衅酾' ||
            '酽释厘钅钆钇钌钊钉钋针钓钐扣钏钒钗钍钕钎钯钫钘钭钚钠钝钩钤钣钑钞钮钧钙钬钛钪铌铈钶铃钴钹铍钰钸铀钿钾钜铊铉铇铋铂钷钳铆铅钺钵钩钲鿭钼钽铏铰铒铬铪银铳铜铚铣铨铢铭铫铦衔铑铷铱铟铵铥铕铯铐铞焊锐销锈锑锉铝锒锌钡铤铗锋铻锊锓铘锄锃锔锇铓铺锐铖锆锂' ||
            '铽锍锯钢锞录锖锫锩铔锥锕锟锤锱铮锛锬锭锜钱锦锚锠锡锢错录锰表铼锝锨锪钔锴锳炼锅镀锷铡钖锻锽锸锲锘锹锾键锶锗钟镁锿镅镑镕锁枪镉锤镈镃钨蓥镏铠铩锼镐镇镒镋镍镓鿔镌镎镞镟链镆镙镠镝铿锵镗镘镛铲镜镖镂錾镚铧镤镪䥽锈铙铴镣铹镦镡钟镫镢镨锎锏镄镌镰䦃镯' ||
            '镭铁镮铎铛镱铸鿭镬镔鉴鉴镲锧镴铄镳镥镧钥镵镶镊镩锣钻銮凿䦆长门闩闪闫闬闭开闶闳闰闲闲间闵闸阂关阁阀哄闺闽阃阆闾阅阅阊阉阎阏阍阈阌阒板暗闱阔阕阑阇阗阘闿阖阙闯斗关阚阓阐辟阛闼厄坂陉陕升阵阴陈陆阳堤陧队阶陨际随险隐陇隶只隽虽双雏杂鸡离难云电沾霡' ||
            '雾霁雳霭叇灵叆靓静腼靥纼鼗巩绱鞒缰鞑鞯韦韧韨韩韪韬韫韭韵响页顶顷项顺顸须顼颂颀颃预顽颁顿颇领颌颉颐颏头颒颊颋颕颔颈颓频颓颗题额颚颜颙颛颜愿颡颠类颟颢顾颤颥显颦颅颞颧风飐飑飒台刮飓飔飏飖飕飗飘飙飚飞饣饥饤饦饨饪饫饬饭饮饴饲饱饰饳饺饸饼饷养饵饹' ||
            '饻饽馁饿馂饾余肴馄馃饯馅馆糊糇饧喂馉馇馎饩馈馏馊馌馍馒馐馑馓馈馔饥饶飨餍馋馕马驭冯驮驰驯驲驳驻驽驹驵驾骀驸驶驼驷骂骈骇骃骆骎骏骋骍骓骔骒骑骐骛骗骙䯄骞骘骝腾驺骚骟骡蓦骜骖骠骢驱骅骕骁骣骄验惊驿骤驴骧骥骦骊骉肮髅脏体髌髋发剃松胡须鬓斗闹哄阋斗' ||
            '阄郁鬶魉魇鱼鱽鱾鲀鲁鲂鱿鲄鲅鲆鲌鲉鲏鲇鲐鲍鲋鲊鲒鲘鲞鲕䲟鲖鲔鲛鲑鲜鲓鲪鲝鲧鲠鲩鲤鲨鲬鲻鲯鲭鲷鲴鲱鲵鲲鲳鲸鲮鲰鲶鲺鳀鲫鳊鳈鲗鳂䲠鲽鳇鳅鲾鳄鳆鳃鳒鳑鳋鲥鳏䲢鳎鳐鳍鳁鲢鳌鳓鳘鲦鲣鲹鳗鳛鳔鳉鳙鳕鳖鳟鳝鳜鳞鲟鲼鲎鲙鳣鳡鳢鲿鲚鳠鳄鲈鲡鸟凫鸠凫鸤凤鸣鸢䴓' ||
            '鸩鸨鸦鸰鸵鸳鸲鸮鸱鸪鸯鸭鸸鸹鸻䴕鸿鸽䴔鸺鸼鹀鹃鹆鹁鹈鹅鹄鹉鹌鹏鹐鹎鹊鹓鹍䴖鸫鹑鹒鹋鹙鹕鹗鹖鹛鹜䴗鸧莺鹟鹤鹠鹡鹘鹣鹚鹢鹞鸡䴘鹝鹧鹥鸥鸷鹨鸶鹪鹔鹩鹫鹇鹬鹰鹭鸴䴙㶉鹯鹱鹲鸬鹴鹦鹳鹂鸾卤咸鹾碱盐丽粗麦麸曲麹面么么黄黉点党黪霉黡黩黾鼋鳌鳖鼍冬鼹齐斋赍' ||
            '齑齿龀龁龂龅龇龃龆龄出龈啮咬龊龉龋腭龌龙厐庞䶮龚龛龟');
END
$$;

--changeset stylesense:081-search-letters splitStatements:false
-- As before, and: one apostrophe for all; no trademark signs, which would be letters of the word before; a fraction, and a number after №,
-- apart; an Indic nasal before a consonant as the dot that may stand for it, and no dots and joints that people leave out; one kana; a dash
-- after kana as the long vowel it stands for; simplified Chinese characters.
CREATE OR REPLACE FUNCTION search_letters(phrase text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT search_simplified(regexp_replace(replace(replace(replace(replace(
        translate(
            lower(regexp_replace(regexp_replace(
                normalize(
                    regexp_replace(regexp_replace(
                        translate(phrase, '´΄᾽᾿`’‘‛ʼʻʽʹ′＇׳×™℠', '''''''''''''''''''''''''''''''x  '),
                        '№|\m[nN][°º]', 'no.', 'g'), '[¼-¾⅐-⅞]', ' \&', 'g'),
                    NFKD),
                '[\u0919\u091e\u0923\u0928\u092e\u0999\u099e\u09a3\u09a8\u09ae\u0a19\u0a1e\u0a23\u0a28\u0a2e\u0a99\u0a9e\u0aa3\u0aa8\u0aae\u0b19\u0b1e\u0b23\u0b28\u0b2e\u0c19\u0c1e\u0c23\u0c28\u0c2e\u0c99\u0c9e\u0ca3\u0ca8\u0cae][\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0ccd](?=[\u200c\u200d]?[\u0915-\u0939\u0995-\u09b9\u0a15-\u0a39\u0a95-\u0ab9\u0b15-\u0b39\u0c15-\u0c39\u0c95-\u0cb9])', 'ं', 'g'),
                '[\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0600-\u0605\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dd\u06df-\u06e8\u06ea-\u06ed\u070f\u0711\u0730-\u074a\u0890\u0891\u08d3-\u08ff\u093c\u094d\u09bc\u09cd\u0a3c\u0a4d\u0abc\u0acd\u0b3c\u0b4d\u0bcd\u0c3c\u0c4d\u0cbc\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u115f\u1160\u17b4\u17b5\u180b-\u180f\u1ab0-\u1afe\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u20d0-\u20f0\ua670-\ua672\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000e0100-\U000e01ef]',
                '', 'g')),
            'ØøŁłĐđÐðıĦħŊŋŦŧƏəÆŒÞẞ' ||
            'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩς' ||
            'ЂЄЅІЈЉЊЋЏАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰ' ||
            'ҲҴҶҸҺҼҾӔӘӠӨӶ' ||
            'ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖ' ||
            'ᲐᲑᲒᲓᲔᲕᲖᲗᲘᲙᲚᲛᲜᲝᲞᲟᲠᲡᲢᲣᲤᲥᲦᲧᲨᲩᲪᲫᲬᲭᲮᲯᲰᲱᲲᲳᲴᲵᲶᲷᲸᲹᲺᲽᲾᲿ' ||
            'ƁƊƘɓɗƙ' ||
            'ٱىیکةہھە' ||
            'ऑॉൺൻർൽൾൿৎँঁংਁਂઁંଁଂఁంಁಂੰ' ||
            'ぁあぃいぅうぇえぉおかきくけこさしすせそたちっつてとなにぬねのはひふへほまみむめもゃやゅゆょよらりるれろゎわゐゑをんゕゖゝ' ||
            '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹߀߁߂߃߄߅߆߇߈߉०१२३४५६७८९০১২৩৪৫৬৭৮৯੦੧੨੩੪੫੬੭੮੯૦૧૨૩૪૫૬૭૮૯୦୧୨୩୪୫୬୭୮୯௦௧௨௩௪௫௬௭௮௯౦౧౨౩౪౫౬౭౮౯೦೧೨೩೪೫೬೭೮೯൦൧൨൩൪൫൬൭൮൯' ||
            '෦෧෨෩෪෫෬෭෮෯๐๑๒๓๔๕๖๗๘๙໐໑໒໓໔໕໖໗໘໙༠༡༢༣༤༥༦༧༨༩၀၁၂၃၄၅၆၇၈၉០១២៣៤៥៦៧៨៩᠐᠑᠒᠓᠔᠕᠖᠗᠘᠙',
            'oollddddihhnntteeæœþß' ||
            'αβγδεζηθικλμνξοπρστυφχψωσ' ||
            'ђєѕіјљњћџабвгдежзиклмнопрстуфхцчшщъыьэюяҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұ' ||
            'ҳҵҷҹһҽҿӕәӡөӷ' ||
            'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ' ||
            'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰჱჲჳჴჵჶჷჸჹჺჽჾჿ' ||
            'bdkbdk' ||
            'اييكهههه' ||
            'आाണനരലളകতंंंंंंंंंंंंंं' ||
            'ァアィイゥウェエォオカキクケコサシスセソタチッツテトナニヌネノハヒフヘホマミムメモャヤュユョヨラリルレロヮワヰヱヲンヵヶヽ' ||
            '012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789' ||
            '0123456789012345678901234567890123456789012345678901234567890123456789'),
        'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
        '([\u30a1-\u30fa\u30fc\u3099\u309a])[-\u2010-\u2015\u2212~\u301c]+', '\1ー', 'g'))
$$;

--changeset stylesense:081-search-unspaced-letter splitStatements:false
-- A letter of what puts no spaces between words, as a regular expression.
CREATE FUNCTION search_unspaced_letter() RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT '[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19ff\u1a20-\u1aaf\ua9e0-\ua9ff\uaa60-\uaadf\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u3100-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u9fff\ua000-\ua48f\U00020000-\U0003ffff]'
$$;

--changeset stylesense:081-search-unspaced splitStatements:false
-- As before, with Lanna, Dai, Cham, Bopomofo and Yi.
CREATE OR REPLACE FUNCTION search_unspaced(phrase text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT octet_length(phrase) > char_length(phrase)
        AND phrase ~ search_unspaced_letter()
$$;

--changeset stylesense:081-search-pairs splitStatements:false
-- As before, in a language that keeps its plans: it is called for every column of a row that is not ASCII.
CREATE OR REPLACE FUNCTION search_pairs(phrase text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    IF NOT search_unspaced(phrase) THEN
        RETURN phrase;
    END IF;
    RETURN (
        SELECT string_agg(CASE WHEN length(word) > 2 AND search_unspaced(word)
            THEN (SELECT string_agg(substr(word, place, 2), ' ' ORDER BY place) FROM generate_series(1, length(word) - 1) AS place)
            ELSE word END, ' ' ORDER BY number)
        FROM string_to_table(regexp_replace(phrase, '(' || search_unspaced_letter() || '+)', ' \1 ', 'g'), ' ') WITH ORDINALITY AS words (word, number)
        WHERE word <> '');
END
$$;

--changeset stylesense:081-search-spaced splitStatements:false
-- As before, but that what is no letter, figure or mark of any script, by Unicode's categories, divides words: emoji and × were
-- letters. The s after a figure, as in 501s, goes as the one after an apostrophe does.
CREATE OR REPLACE FUNCTION search_spaced(letters text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT trim(regexp_replace(
        regexp_replace(
            regexp_replace(
                regexp_replace(letters, '\m([a-z])(?: ?& ?| and )([a-z])\M', '\1\2', 'g'),
                '(''|(?<=[0-9]))s\M', '', 'g'),
            '\mt[^a-z0-9]?shirt', 'tshirt', 'g'),
        '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u00d7\u00f7\u02b9-\u02ff\u0375\u03f6\u0482\u055a-\u055f\u0589-\u058f\u05be\u05c0\u05c3\u05c6\u05f3-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u06de\u06e9\u06fd\u06fe\u0700-\u070d\u07f6-\u07f9\u07fe\u07ff\u0830-\u083e\u085e\u0888\u0964\u0965\u0970\u09f2\u09f3\u09fa\u09fb\u09fd\u0a76\u0af0\u0af1\u0b70\u0bf3-\u0bfa\u0c77\u0c7f\u0c84\u0d4f\u0d79\u0df4\u0e3f\u0e4f\u0e5a\u0e5b\u0f01-\u0f17\u0f1a-\u0f1f\u0f34\u0f36\u0f38\u0f3a-\u0f3d\u0f85\u0fbe-\u0fc5\u0fc7-\u0fda\u104a-\u104f\u109e\u109f\u10fb\u1360-\u1368\u1390-\u1399\u1400\u166d\u166e\u1680\u169b\u169c\u16eb-\u16ed\u1735\u1736\u17d4-\u17d6\u17d8-\u17db\u1800-\u180a\u1940-\u1945\u19de-\u19ff\u1a1e\u1a1f\u1aa0-\u1aa6\u1aa8-\u1aad\u1b4e\u1b4f\u1b5a-\u1b6a\u1b74-\u1b7f\u1bfc-\u1bff\u1c3b-\u1c3f\u1c7e\u1c7f\u1cc0-\u1cc7\u1cd3\u2010-\u20c0\u2104-\u212e\u213a-\u214d\u214f\u218a-\u244a\u2500-\u2775\u2794-\u2bff\u2ce5-\u2cea\u2cf9-\u2cfc\u2cfe\u2cff\u2d70\u2e00-\u2e2e\u2e30-\u3004\u3008-\u3020\u3030\u3037\u303d-\u303f\u30a0\u30fb\u3190\u3191\u31c0-\u31ef\u327f\u4dc0-\u4dff\ua490-\ua4c6\ua4fe\ua4ff\ua60d-\ua60f\ua673\ua67e\ua6f2-\ua716\ua720\ua721\ua789\ua78a\ua828-\ua82b\ua836-\ua839\ua874-\ua877\ua8ce\ua8cf\ua8f8-\ua8fa\ua8fc\ua92e\ua92f\ua95f\ua9c1-\ua9cd\ua9de\ua9df\uaa5c-\uaa5f\uaa77-\uaa79\uaade\uaadf\uaaf0\uaaf1\uab5b\uab6a\uab6b\uabeb\ufbb2-\ufdff\ufe45\ufe46\ufffc\ufffd\U00010100-\U00010102\U00010137-\U0001013f\U00010179-\U00010189\U0001018c-\U000101fc\U0001039f\U000103d0\U0001056f\U00010857\U00010877\U00010878\U0001091f\U0001093f\U00010a50-\U00010a58\U00010a7f\U00010ac8\U00010af0-\U00010af6\U00010b39-\U00010b3f\U00010b99-\U00010b9c\U00010d6e\U00010d8e\U00010d8f\U00010ead\U00010f55-\U00010f59\U00010f86-\U00010f89\U00011047-\U0001104d\U000110bb-\U000110c1\U00011140-\U00011143\U00011174\U00011175\U000111c5-\U000111c8\U000111cd\U000111db\U000111dd-\U000111df\U00011238-\U0001123d\U000112a9\U000113d4-\U000113d8\U0001144b-\U0001144f\U0001145a-\U0001145d\U000114c6\U000115c1-\U000115d7\U00011641-\U00011643\U00011660-\U0001166c\U000116b9\U0001173c-\U0001173f\U0001183b\U00011944-\U00011946\U000119e2\U00011a3f-\U00011a46\U00011a9a-\U00011a9c\U00011a9e-\U00011aa2\U00011b00-\U00011b09\U00011be1\U00011c41-\U00011c45\U00011c70\U00011c71\U00011ef7\U00011ef8\U00011f43-\U00011f4f\U00011fd5-\U00011fff\U00012470-\U00012474\U00012ff1\U00012ff2\U00016a6e\U00016a6f\U00016af5\U00016b37-\U00016b3f\U00016b44\U00016b45\U00016d6d-\U00016d6f\U00016e97-\U00016e9a\U00016fe2\U0001bc9c\U0001bc9f-\U0001ceb3\U0001cf50-\U0001d15d\U0001d16a-\U0001d16c\U0001d183\U0001d184\U0001d18c-\U0001d1a9\U0001d1ae-\U0001d241\U0001d245\U0001d300-\U0001d356\U0001d800-\U0001d9ff\U0001da37-\U0001da3a\U0001da6d-\U0001da74\U0001da76-\U0001da83\U0001da85-\U0001da8b\U0001e14f\U0001e2ff\U0001e5ff\U0001e95e\U0001e95f\U0001ecac\U0001ecb0\U0001ed2e\U0001eef0-\U0001f0f5\U0001f10d-\U0001fbef]+', ' ', 'g'))
$$;

--changeset stylesense:081-search-typed splitStatements:false
-- A text's words as whoever searches for them means them. Small letters of ASCII by no locale: in Turkish, I is not the capital of i.
CREATE FUNCTION search_typed(phrase text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN octet_length(phrase) = char_length(phrase) THEN search_spaced(lower(phrase COLLATE "C"))
        ELSE search_pairs(search_spaced(search_letters(phrase))) END
$$;

--changeset stylesense:081-search-joined splitStatements:false
-- Words that something other than a space divides, as one word: "dna" of "d.n.a.", "wifi" of "wi-fi", but not "25" of "2.5".
CREATE FUNCTION search_joined(letters text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    RETURN (SELECT coalesce(string_agg(replace(words, ' ', ''), ' '), '')
            FROM string_to_table(letters, ' ') AS chunk CROSS JOIN LATERAL (SELECT search_spaced(chunk) AS words) AS spaced
            WHERE chunk ~ '[^a-z0-9]' AND words LIKE '% %' AND words !~ '[0-9] [0-9]');
END
$$;

--changeset stylesense:081-search-spellings splitStatements:false
-- What else people write for a text: words joined; umlauts as two vowels; Arabic words without their article; what puts no spaces between
-- words, without those that are there, and with a long vowel at its end, which katakana may leave out.
CREATE FUNCTION search_spellings(phrase text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    letters text := search_letters(phrase);
    typed text := search_spaced(letters);
    more text := search_pairs(search_joined(letters));
BEGIN
    IF phrase ~ '[ÄäÖöÜüØøÅå\u0308\u030a]' THEN
        more := more || ' ' || search_typed(regexp_replace(regexp_replace(
            normalize(replace(replace(phrase, 'ø', 'oe'), 'Ø', 'oe'), NFKD), '([AOUaou])\u0308', '\1e', 'g'), '([Aa])\u030a', '\1a', 'g'));
    END IF;
    IF typed ~ 'ال' THEN
        more := more || ' ' || regexp_replace(typed, '(^| )ال(?=[ء-ي]{3})', '\1', 'g');
    END IF;
    IF search_unspaced(typed) THEN
        more := more || ' ' || search_pairs(search_spaced(regexp_replace(
            regexp_replace(letters, '(' || search_unspaced_letter() || ') +(?=' || search_unspaced_letter() || ')', '\1', 'g'),
            '([\u30a1-\u30fa][\u3099\u309a]?)(?![\u30a1-\u30fa\u30fc\u3099\u309a])', '\1ー', 'g')));
    END IF;
    RETURN (SELECT coalesce(string_agg(DISTINCT word, ' '), '') FROM string_to_table(more, ' ') AS word
            WHERE word <> ALL (string_to_array(search_pairs(typed), ' ')));
END
$$;

--changeset stylesense:081-search-text splitStatements:false
-- The words of a product's text: as they are typed, and as else they may be.
CREATE OR REPLACE FUNCTION search_text(phrase text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN octet_length(phrase) > char_length(phrase) THEN search_typed(phrase) || ' ' || search_spellings(phrase)
        WHEN phrase ~ '[A-Za-z0-9][^A-Za-z0-9 ]+[A-Za-z0-9]'
            THEN search_spaced(lower(phrase COLLATE "C")) || ' ' || search_joined(lower(phrase COLLATE "C"))
        ELSE search_spaced(lower(phrase COLLATE "C")) END
$$;

--changeset stylesense:081-search-vector splitStatements:false
-- As before, and with words such as "only", which say nothing in a sentence but may be a brand.
CREATE OR REPLACE FUNCTION search_vector(phrase text, weight text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(string_agg(quote_literal(lexeme) || ':' || least(place, 16383) || weight, ' '), '')::tsvector
    FROM (SELECT coalesce(search_lexeme(word), word) AS lexeme, place
          FROM string_to_table(search_text(phrase), ' ') WITH ORDINALITY AS words (word, place)
          WHERE word <> '') AS lexemes
$$;

--changeset stylesense:081-search-documents
-- Of what reads otherwise now. Without the trigger that looks at each row: what it would do is done at once for all. Nobody writes products
-- meanwhile; who reads them does not wait.
ALTER TABLE products DISABLE TRIGGER product_changed;
UPDATE products SET name = name, brand = brand
WHERE document IS DISTINCT FROM search_vector(name, 'B')
    || attribute_vector(brand, article_type, base_colour, sub_category, gender, master_category, usage, season);
ALTER TABLE products ENABLE TRIGGER product_changed;
UPDATE facet_combinations SET brand = brand
WHERE document IS DISTINCT FROM attribute_vector(brand, article_type, base_colour, sub_category, gender, master_category, usage, season);
UPDATE facet_values SET value = value WHERE document IS DISTINCT FROM search_vector(value, '');
INSERT INTO search_words (word, lexeme, seen)
SELECT word, search_lexeme(word), sum(products)
FROM (SELECT concat_ws(' ', name, brand, article_type, base_colour, sub_category, gender, master_category, usage, season)
                 AS phrase, count(*) AS products
      FROM products GROUP BY 1) AS phrases,
     string_to_table(search_text(phrase), ' ') AS word
WHERE search_lexeme(word) IS NOT NULL
GROUP BY word ORDER BY word
ON CONFLICT (word) DO NOTHING;
UPDATE facet_edition SET edition = gen_random_uuid();

--changeset stylesense:081-search-meanings splitStatements:false
-- As before, and: neighbouring words that are one word of the catalogue mean that one as well ("wi fi"); an unknown word that is no typo may be
-- two of its words ("trackpants"), or have the Arabic article before it; a Korean word is found within others, which it is joined with as one
-- likes; words that say nothing are meant where nothing else is said ("only", the brand). A limit of one keeps a look-up by the index from
-- becoming a join that reads all words.
CREATE OR REPLACE FUNCTION search_meanings(phrase text, fuzzy boolean, wide boolean, autocomplete boolean)
    RETURNS TABLE (typed_word text, meanings text, attributes text, guessed boolean, says_nothing boolean)
    LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY
    WITH words AS MATERIALIZED (
        SELECT word, place, search_lexeme(word) AS stem, place = count(*) OVER () AS last
        FROM string_to_table(search_typed(phrase), ' ') WITH ORDINALITY AS words (word, place)
        WHERE word <> '' LIMIT 40
    ), typed AS (
        SELECT word, coalesce(stem, word) AS lexeme, place, last, stem IS NULL AS stop
        FROM words WHERE stem IS NOT NULL OR NOT EXISTS (SELECT FROM words WHERE stem IS NOT NULL)
    ), runs AS (
        SELECT place AS first, place + more AS until, run.word, more = left_of AS last
        FROM (SELECT place, count(*) OVER following - 1 AS left_of, word || lead(word) OVER following AS two,
                  word || lead(word) OVER following || lead(word, 2) OVER following AS three,
                  word || lead(word) OVER following || lead(word, 2) OVER following || lead(word, 3) OVER following AS four
              FROM words WINDOW following AS (ORDER BY place ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)) AS each,
             LATERAL (VALUES (1, two), (2, three), (3, four)) AS run (more, word)
        WHERE run.word IS NOT NULL
    ), joined AS MATERIALIZED (
        SELECT first, until, whole.lexeme, true AS complete
        FROM runs CROSS JOIN LATERAL (SELECT lexeme FROM search_words WHERE search_words.word = runs.word LIMIT 1) AS whole
        UNION ALL
        SELECT first, until, begun.lexeme, false
        FROM runs CROSS JOIN LATERAL (
            SELECT lexeme FROM search_words
            WHERE search_words.word ~>=~ runs.word AND search_words.word ~<~ (runs.word || chr(1114111))
            ORDER BY seen DESC, search_words.word LIMIT 50) AS begun
        WHERE autocomplete AND last
    ), known AS (
        SELECT typed.*, (stop OR EXISTS (SELECT FROM search_words WHERE search_words.lexeme = typed.lexeme)) AND NOT fuzzy
                OR EXISTS (SELECT FROM joined WHERE complete AND typed.place BETWEEN joined.first AND joined.until) AS known,
            EXISTS (SELECT FROM search_fillers WHERE said = typed.lexeme) AS filler,
            EXISTS (SELECT FROM search_words WHERE search_words.word ~>=~ typed.word
                AND search_words.word ~<~ (typed.word || chr(1114111)))
                OR length(typed.word) = 1 AND search_unspaced(typed.word)
                AND EXISTS (SELECT FROM search_words WHERE search_words.word LIKE '_' || typed.word) AS begun,
            autocomplete AND last AS unfinished,
            length(typed.word) = 1 AND search_unspaced(typed.word) AS sign
        FROM typed
    ), halves AS MATERIALIZED (
        SELECT known.place, one.lexeme AS one, other.lexeme AS other
        FROM known CROSS JOIN LATERAL generate_series(1, length(known.word) - 1) AS letter
        CROSS JOIN LATERAL (SELECT lexeme FROM search_words WHERE search_words.word = left(known.word, letter) LIMIT 1) AS one
        CROSS JOIN LATERAL (SELECT lexeme FROM search_words WHERE search_words.word = substr(known.word, letter + 1) LIMIT 1) AS other
        WHERE NOT known.known AND NOT known.begun AND NOT known.filler
            AND known.word !~ '^[0-9]+$' AND (least(letter, length(known.word) - letter) > 1
                OR (left(known.word, letter) ~ '[0-9]$') <> (substr(known.word, letter + 1) ~ '^[0-9]'))
            AND NOT EXISTS (SELECT FROM search_words typo WHERE one_letter_less(typo.word) && one_letter_less(known.word))
    ), meant AS (
        SELECT known.place, found.lexeme
        FROM known LEFT JOIN LATERAL (
            SELECT known.lexeme WHERE known.known
            UNION ALL
            SELECT joined.lexeme FROM joined WHERE known.place BETWEEN joined.first AND joined.until
            UNION ALL
            (SELECT begun.lexeme FROM search_words begun
             WHERE (NOT known.known AND NOT known.filler OR known.unfinished) AND NOT known.sign
                AND begun.word ~>=~ known.word AND begun.word ~<~ (known.word || chr(1114111))
             ORDER BY begun.seen DESC, begun.word LIMIT 50)
            UNION ALL
            (SELECT pair.lexeme FROM search_words pair
             WHERE known.sign AND length(pair.word) <= 2 AND pair.word LIKE '%' || known.word || '%'
             ORDER BY pair.seen DESC, pair.word LIMIT 500)
            UNION ALL
            (SELECT compound.lexeme FROM search_words compound
             WHERE known.word ~ '[\u1100-\u11ff]' AND compound.word LIKE '%' || known.word || '%'
                AND (compound.word ~ (known.word || '(?![\u1160-\u11ff])') OR known.unfinished)
             ORDER BY compound.seen DESC, compound.word LIMIT 50)
            UNION ALL
            (SELECT bare.lexeme FROM search_words bare
             WHERE NOT known.known AND known.word LIKE 'ال___%' AND bare.word = substr(known.word, 3))
            UNION ALL
            (SELECT typo.lexeme FROM search_words typo
             WHERE NOT known.known AND NOT (known.begun AND NOT fuzzy) AND NOT known.filler AND length(known.word) > 2
                AND one_letter_less(typo.word) && one_letter_less(known.word)
                AND (length(known.word) > 4 AND left(typo.word, 1) = left(known.word, 1)
                    OR length(typo.word) <> length(known.word)
                    OR translate(typo.word, known.word, '') = '' AND translate(known.word, typo.word, '') = '')
             ORDER BY similarity(typo.word, known.word) + log(1 + typo.seen) / 20 DESC, typo.word LIMIT 2)
            UNION ALL
            (SELECT similar_word.lexeme FROM search_words similar_word
             WHERE NOT known.known AND NOT known.begun AND NOT known.filler AND length(known.word) > 3
                AND NOT EXISTS (SELECT FROM halves WHERE halves.place = known.place)
                AND similar_word.word % known.word AND similarity(similar_word.word, known.word) >= 0.4
                AND NOT EXISTS (SELECT FROM search_words typo
                    WHERE one_letter_less(typo.word) && one_letter_less(known.word))
             ORDER BY similarity(similar_word.word, known.word) DESC, similar_word.seen DESC, similar_word.word LIMIT 2)
        ) AS found ON true
    ), alternatives AS (
        SELECT place, quote_literal(lexeme) AS meaning, quote_literal(lexeme) || ':ACD' AS attribute
        FROM (SELECT place, lexeme FROM meant
              UNION
              SELECT place, meant FROM meant JOIN search_synonyms ON said = lexeme
              UNION
              SELECT place, search_lexeme(wider.meant) FROM meant JOIN search_wider wider ON said = lexeme WHERE wide) AS widened
        UNION ALL
        SELECT place, '(' || phrase.meant || ')', '(' || phrase.meant || ')'
        FROM meant JOIN search_phrases phrase ON said = lexeme
        UNION ALL
        SELECT place, format('(%L & %L)', one, other), format('(%L:ACD & %L:ACD)', one, other) FROM halves
    )
    SELECT min(known.word) || CASE WHEN wide
            THEN coalesce((SELECT ' or ' || string_agg(wider.meant, ' or ' ORDER BY wider.meant)
                           FROM search_wider wider WHERE wider.said = min(known.lexeme)), '') ELSE '' END,
        string_agg(meaning, ' | ' ORDER BY meaning), string_agg(attribute, ' | ' ORDER BY meaning),
        bool_and(NOT known.known AND NOT known.begun), bool_and(known.filler)
    FROM alternatives JOIN known USING (place)
    GROUP BY place ORDER BY place;
END
$$;
