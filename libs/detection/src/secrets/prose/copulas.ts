/** Words that join a secret to its value in a sentence: "the password is …", "das Passwort lautet …". */
export const COPULAS: ReadonlySet<string> = new Set(
  (
    'is was are be are: becomes became equals to as -> => → : – — ' +
    'ist war lautet heißt heisst lauten auf est sera était devient es será fue era é foi será è era sarà ' +
    'jest to brzmi był będzie är var blir er blev bliver on oli je bude bola luidt wordt was zijn este ' +
    'adalah là ist: is: è: é: es: est: есть это был будет είναι هي هو का है'
  ).split(' '),
);

/** Words between the copula and the value. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'now set to currently still the a following follows: always just simply only again temporarily as below: ' +
    'jetzt nun noch weiterhin folgendes: ahora la el siguiente: maintenant désormais la le suivant: agora o a seguinte: ' +
    'ora il la seguente: nu het volgende: teraz obecnie następujące: nu följande: nyt теперь сейчас'
  ).split(' '),
);
