package names

import "github.com/goalsmith/goalsmith/internal/text"

// given are first names, from many countries. A list can't be whole; it only tells
// a person from a company where nothing else does.
var given = text.NewWords("aaron abby abigail adam adrian ahmed aisha alan albert alejandro alex alexander alexandra alexis alice alicia alina ali alison amanda amber amelia amir amy ana anders andrea andreas andrew andy angela anil anita anja ann anna anne annie anthony antonio anya april arjun arthur ashley astrid barbara beatriz ben benjamin bernd beth betty bill bob brandon brenda brian bruce bruno caleb cameron carla carlos carmen carol caroline catherine cathy cecilia chad charles charlie charlotte chen chloe chris christian christina christine christopher claire clara claudia colin connor craig cynthia daan dan dana daniel daniela danielle darren dave david dawn dean deborah deepak denise dennis derek diana diego dmitri dominic don donald donna doris doug douglas dylan eddie edward elena eli elias elizabeth ella ellen emily emma eric erik erin ethan eva evan evelyn fatima felix fernando fiona florian frances francesca francisco frank franziska fred gabriel gary gemma george gerald giulia gloria gordon greg gregory hannah hans harry hassan heather heidi helen helena henry hugo ian ibrahim ines ingrid irene isabel isabella ivan jack jackie jacob jake james jamie jan jane janet jason javier jay jean jeff jeffrey jen jenna jennifer jenny jeremy jerry jesse jessica jim jin joan joanna joe joel johan john johannes jon jonas jonathan jordan jorge jose josef joseph josh joshua joyce juan judith judy julia julian julie jun justin karen karin karl kate katherine kathleen kathy katie keith kelly ken kenneth kenji kevin khalid kim klaus kristen kumar kurt kyle lara larry lars laura lauren leah lee leila lena leo leon leonardo liam lily linda lisa liu logan louis lucas lucia lucy luis luke lydia magdalena malik mara marco marcus margaret maria marie marina mario marion mark markus martha martin martina mary mateo matt matthew max maya megan mehmet mei melanie melissa mia michael michelle miguel mike mila miriam mohamed mohammed molly monica monika nadia nancy naomi natalia natalie natasha nathan neha neil nicholas nick nicola nicole niko nina noah noor nora oliver olivia omar oscar pablo pam pamela patricia patrick paul paula pedro peter petra phil philip philipp pierre pooja priya rachel rahul raj ralph ramon rania raquel raul rebecca renata ricardo richard rick rita rob robert roberto robin rodrigo roger ron ronald rosa rose ross ruth ryan sabine sally sam samantha samir samuel sandra sanjay sara sarah scott sean sebastian sergio seth shane shannon sharon shirley silvia simon simone sofia sonia sophia sophie stacy stefan stefanie stella stephanie stephen steve steven stuart sue sunita susan suzanne sven sylvia tamara tanya tara ted teresa theo theresa thomas tiffany tim timothy tina tobias todd tom tomas tony tracy travis tyler ulrich ursula valentina valerie vanessa vera veronica victor victoria vikram vincent virginia walter wanda warren wei wendy william wolfgang xavier yara yasmin yuki yusuf zach zoe")

// Lists that Among reads. kept are words with a capital of their own that say
// nothing about who it is: times, regions, languages.
const (
	kept = "i i'm i'll january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
		"monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun easter christmas ramadan diwali thanksgiving black " +
		"q1 q2 q3 q4 h1 h2 fy eoy eoq eom ytd yoy qoq mom europe european asia asian africa african america american americas emea apac latam dach nordics benelux us usa u.s uk u.k eu uae " +
		"north south east west northeast northwest southeast southwest midwest english german french spanish italian portuguese dutch chinese japanese " +
		"germany france spain italy austria switzerland poland sweden norway denmark finland ireland belgium netherlands portugal britain england scotland canada mexico brazil india china japan singapore australia " +
		"usd eur gbp chf cad aud jpy inr brl sek nok dkk pln " +
		"s m a r t specific measurable achievable attainable relevant realistic time-bound timely smart"
	trade = "crm sdr sdrs bdr bdrs ae aes csm csms vp vps ceo cfo cto cio ciso coo cmo hr it pr b2b b2c saas smb smbs mql mqls sql sqls sal sals arr mrr acv tcv ltv cac roi kpi kpis okr okrs " +
		"nps csat sla slas icp bant meddic meddpicc spin qbr qbrs poc pocs rfp rfps nrr grr pto faq api seo ppc cta asap gdpr soc iso ai ui ux faqs sow nda pos eod pm am 1:1"
	articles = "the a an our my your this that each every all new i we"
	// frequent are words that goals open with or capitalise and that no list of the
	// lexicon has.
	frequent = "based after before during within until through across with from for by at in on as if when while so because so that and or but every one two three five ten only also please note goal goals target targets tier series stage level phase week month quarter year half day team teams region territory segment " +
		"director head lead senior junior account executive sales marketing customer success support engineering finance operations product enterprise mid-market commercial inbound outbound"
	titles       = "mr mrs ms mx dr prof professor herr frau"
	suffixes     = "inc llc ltd limited gmbh ag se sa sas bv plc corp corporation co company kg oy ab spa group holdings holding bank partners labs technologies technology systems industries logistics hospital university airlines insurance energy foods pharma motors"
	personCues   = "ask coach mentor shadow manager boss colleague teammate rep"
	companyCues  = "at with from into for against customer client account prospect competitor close win renew upsell land via through"
	companyNouns = "account deal renewal contract opportunity team's headquarters subsidiary pilot rfp expansion upsell logo"
	productNouns = "plan module suite platform edition app license licence licenses tier add-on package subscription subscriptions release integration"
)
