import { type Recognizer } from '../../recognizer';
import { china } from './asia/cn.recognizer';
import { hongKong } from './asia/hk.recognizer';
import { india } from './asia/in.recognizer';
import { japan } from './asia/jp.recognizer';
import { korea } from './asia/kr.recognizer';
import { malaysia } from './asia/my.recognizer';
import { singapore } from './asia/sg.recognizer';
import { southEastAsia } from './asia/south-east.recognizer';
import { southAsia } from './asia/south.recognizer';
import { thailand } from './asia/th.recognizer';
import { taiwan } from './asia/tw.recognizer';
import { europeanVat } from './business/eu-vat.recognizer';
import { bulgaria } from './eastern-europe/bg.recognizer';
import { czechiaAndSlovakia } from './eastern-europe/cz.recognizer';
import { hungary } from './eastern-europe/hu.recognizer';
import { kazakhstan } from './eastern-europe/kz.recognizer';
import { poland } from './eastern-europe/pl.recognizer';
import { romania } from './eastern-europe/ro.recognizer';
import { russia } from './eastern-europe/ru.recognizer';
import { ukraine } from './eastern-europe/ua.recognizer';
import { andes } from './latin-america/andes.recognizer';
import { argentina } from './latin-america/ar.recognizer';
import { brazil } from './latin-america/br.recognizer';
import { chile } from './latin-america/cl.recognizer';
import { dominicanRepublic } from './latin-america/do.recognizer';
import { mexico } from './latin-america/mx.recognizer';
import { uruguay } from './latin-america/uy.recognizer';
import { africa } from './middle-east-africa/africa.recognizer';
import { middleEast } from './middle-east-africa/middle-east.recognizer';
import { canada } from './north-america/ca.recognizer';
import { unitedStates } from './north-america/us.recognizer';
import { baltic } from './northern-europe/baltic.recognizer';
import { denmark } from './northern-europe/dk.recognizer';
import { finland } from './northern-europe/fi.recognizer';
import { iceland } from './northern-europe/is.recognizer';
import { norway } from './northern-europe/no.recognizer';
import { sweden } from './northern-europe/se.recognizer';
import { australia } from './oceania/au.recognizer';
import { newZealand } from './oceania/nz.recognizer';
import { balkans } from './southern-europe/balkans.recognizer';
import { cyprusAndMalta } from './southern-europe/cy-mt.recognizer';
import { spain } from './southern-europe/es.recognizer';
import { greece } from './southern-europe/gr.recognizer';
import { italy } from './southern-europe/it.recognizer';
import { portugal } from './southern-europe/pt.recognizer';
import { turkey } from './southern-europe/tr.recognizer';
import { austria } from './western-europe/at.recognizer';
import { belgium } from './western-europe/be.recognizer';
import { switzerland } from './western-europe/ch.recognizer';
import { germany } from './western-europe/de.recognizer';
import { france } from './western-europe/fr.recognizer';
import { unitedKingdom } from './western-europe/gb.recognizer';
import { ireland } from './western-europe/ie.recognizer';
import { luxembourg } from './western-europe/lu.recognizer';
import { netherlands } from './western-europe/nl.recognizer';
import { LABELLED_RECOGNIZERS } from './labelled.recognizers';

/** State, tax, health and company numbers: first those of countries, then what only a word announces. */
export const NATIONAL_ID_RECOGNIZERS: readonly Recognizer[] = [
  ...china,
  ...hongKong,
  ...india,
  ...japan,
  ...korea,
  ...malaysia,
  ...singapore,
  ...southEastAsia,
  ...southAsia,
  ...thailand,
  ...taiwan,
  ...europeanVat,
  ...bulgaria,
  ...czechiaAndSlovakia,
  ...hungary,
  ...kazakhstan,
  ...poland,
  ...romania,
  ...russia,
  ...ukraine,
  ...andes,
  ...argentina,
  ...brazil,
  ...chile,
  ...dominicanRepublic,
  ...mexico,
  ...uruguay,
  ...africa,
  ...middleEast,
  ...canada,
  ...unitedStates,
  ...baltic,
  ...denmark,
  ...finland,
  ...iceland,
  ...norway,
  ...sweden,
  ...australia,
  ...newZealand,
  ...balkans,
  ...cyprusAndMalta,
  ...spain,
  ...greece,
  ...italy,
  ...portugal,
  ...turkey,
  ...austria,
  ...belgium,
  ...switzerland,
  ...germany,
  ...france,
  ...unitedKingdom,
  ...ireland,
  ...luxembourg,
  ...netherlands,
  ...LABELLED_RECOGNIZERS,
];
