import { englishForms } from './en-forms.ts';
import type { LemmaRules } from './rules.ts';

export const en: LemmaRules = {
  forms: englishForms,
  irregular: `
be: am is are was were been being 's 're 'm isn't aren't wasn't weren't ain't i'm you're we're they're he's she's it's that's there's what's who's where's here's how's
have: has had having 've haven't hasn't hadn't i've you've we've they've
do: does did done doing don't doesn't didn't
will: won't 'll i'll you'll he'll she'll we'll they'll it'll
can: can't cannot couldn't
say: said says saying
go: went gone goes going gonna
get: got gotten gets getting gotta
make: made makes making
take: took taken takes taking
come: came comes coming
see: saw seen sees seeing
know: knew known knows
think: thought thinks
give: gave given gives giving
find: found finds
found: founded founding founds
tell: told tells
become: became becomes becoming
leave: left leaves leaving
feel: felt feels
bring: brought brings
begin: began begun begins beginning
keep: kept keeps
hold: held holds
write: wrote written writes writing
stand: stood stands
hear: heard hears
let: lets letting let's
mean: meant means
mean: mean
set: sets setting
meet: met meets
meeting: meeting meetings
run: ran runs running
pay: paid pays
sit: sat sits sitting
speak: spoke spoken speaks
lie: lay lain lies lying
lead: led leads
read: reads reading
grow: grew grown grows
lose: lost loses losing
fall: fell fallen falls
send: sent sends
build: built builds building
building: building buildings
understand: understood understands
draw: drew drawn draws
break: broke broken breaks
spend: spent spends
cut: cuts cutting
rise: rose risen rises rising
drive: drove driven drives driving
buy: bought buys
wear: wore worn wears
choose: chose chosen chooses choosing
eat: ate eaten eats
fly: flew flown flies
forget: forgot forgotten forgets
teach: taught teaches
catch: caught catches
fight: fought fights
throw: threw thrown throws
win: won wins winning
sell: sold sells
sing: sang sung sings
swim: swam swum swims
drink: drank drunk drinks
ride: rode ridden rides
shake: shook shaken shakes
show: shown showed shows
sleep: slept sleeps
steal: stole stolen
strike: struck strikes
swear: swore sworn
tear: tore torn
wake: woke woken
bear: bore borne born
beat: beaten beats
bend: bent
bind: bound
bite: bit bitten
blow: blew blown
breed: bred
cling: clung
creep: crept
deal: dealt deals
dig: dug
feed: fed feeds
flee: fled
forbid: forbade forbidden
forgive: forgave forgiven
freeze: froze frozen
hang: hung
hide: hid hidden
lay: laid lays
lend: lent
light: lit
overcome: overcame
seek: sought seeks
shine: shone
shoot: shot shoots shooting
shut: shuts
shrink: shrank shrunk
sink: sank sunk
slide: slid
spin: spun
split: splits
spread: spreads
spring: sprang sprung
stick: stuck
sting: stung
sweep: swept
swing: swung
weep: wept
wind: wound
withdraw: withdrew withdrawn
die: died dies dying
tie: tied ties tying
use: used uses using
man: men
woman: women
child: children
people: people peoples
person: persons
foot: feet
tooth: teeth
goose: geese
mouse: mice
life: lives
wife: wives
knife: knives
wolf: wolves
leaf: leaves
half: halves
self: selves
shelf: shelves
thief: thieves
ox: oxen
criterion: criteria
phenomenon: phenomena
analysis: analyses
crisis: crises
basis: bases
thesis: theses
medium: media
datum: data
good: better best
well: well
bad: worse worst
big: bigger biggest
hot: hotter hottest
fat: fatter fattest
thin: thinner thinnest
wet: wetter wettest
sad: sadder saddest
fit: fitter fittest
flat: flatter flattest
slim: slimmer slimmest
wicked: wicked
honest: honest
pudding: pudding puddings
contest: contest contests contested
quiz: quizzes quizzed
inner: inner
outer: outer
clothes: clothes
trousers: trousers
pants: pants
clothing: clothing
ours: ours
yours: yours
hers: hers
theirs: theirs
less: less
least: least
more: more
most: most
far: further farther furthest farthest
as: as
only: only
this: this these
that: those
thing: thing things
thanks: thanks
news: news
series: series
species: species
always: always
perhaps: perhaps
sometimes: sometimes
towards: towards
afterwards: afterwards
us: us
its: its
his: his
yes: yes
thus: thus
plus: plus
during: during
according: according
something: something
anything: anything
nothing: nothing
everything: everything
morning: morning mornings
evening: evening evenings
really: really
actually: actually
especially: especially
united: united
interesting: interesting
review: review reviews reviewed
revise: revised revises revising
release: released releases releasing
report: reports reported reporting
unit: unit units
indeed: indeed
hundred: hundreds
need: needed needs needing needn't
would: i'd you'd he'd she'd we'd they'd it'd wouldn't
should: shouldn't
must: mustn't
long: longer longest
bleed: bled bleeds
listen: listens listened listening listen
bed: bed beds
ring: ring rings rang rung
her: her
calf: calves
loaf: loaves
kneel: knelt
leap: leapt
burn: burnt
dream: dreamt
smell: smelt
learn: learnt
lean: leant
spill: spilt
spell: spelt
politics: politics
mathematics: mathematics
physics: physics
economics: economics
wedding: wedding weddings
want: wanna
`,
  endings: `
~ied > y ie
~ies > y ie
~ed ~es ~ing > - e
~s > -
!sses > ss
!oes > o oe
!ches > ch
!shes > sh
!xes > x
!tions > tion
!ments > ment
!nesses > ness
!ities > ity
!ers > er
!ations > ation
!ated !ates !ating > ate
!ized !izes !izing > ize
!ised !ises !ising > ise
!ified !ifies !ifying > ify
!'s > -
!s' > s -
s > -
es > - e
ies > y
pped pping > p
tted tting > t
nned nning > n
gged gging > g
bbed bbing > b
mmed mming > m
rred rring > r
lled lling > l ll
dded dding > d
est er > - e y
ier iest > y
ed ing > - e
`,
  own: /(ly|ness|ment|tion|less|ful|ous|ity|ship|hood|able|ible|ical|ive|ion|ism|ist|ss|us|is)$/,
  bent: /(ing|ed)$/,
  preferOwn: false,
};
