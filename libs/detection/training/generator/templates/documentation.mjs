/** Lines of documentation, code and tools in which nothing is a name. {T} is a technical word, {G} a German noun. */
export const DOCUMENTATION = `
# Getting Started With {T}\\n\\nInstall {T} and {T2} first. See the Guide for {T3} users.
## {T} Support\\n\\nUse the \`--color\` flag to disable colours. Note that {T2} differs from {T3} here.
### Why {T}?\\n\\nBecause {T2} is slow. Read more in the FAQ.
On {T}, the default is \`true\`; on {T2} and {T3} it is \`false\`.
Runs on {T}, {T2} and {T3}. Tested with {T4}.
* Fix crash on {T} ({K})\\n* Add {T2} Support\\n* Remove Deprecated {T3} Option
- **{T}**: Added in Version 3.2\\n- **{T2}**: Removed
{T}: {T2}\\n{T3}: {T4}
Usage: tool [OPTIONS] <PATTERN>\\n\\nOptions:\\n  -i, --ignore-case  Search Case Insensitively\\n  -h, --help         Print Help
Note: The {T} Algorithm is used for Literal Searches. See {T2} for Details.
Warning: {T} must be enabled. Set \`{T2}\` to "On" in the Config.
Bug Fixes\\n\\n* {T}: Handle Empty Input ({K})
[{T}]: https://example.org/{K}\\n[{T2} Guide]: docs/guide.md
Returns a \`{T}\` of \`{T2}\`. Throws an \`Error\` when the {T3} is closed.
import { {T} } from './{T2}';
class {T}{T2} extends Base{T3} { constructor(private readonly {T4}: {T}) {} }
const {T} = new {T2}({T3}.Default, {T4});
at {T}.{T2} (/usr/lib/{T3}.js:{K}:12)
Exception in thread "{T}" java.lang.IllegalStateException: {T2} Not Found\\n\\tat org.example.{T3}.{T4}({T3}.java:{K})
[package]\\nname = "{T}"\\nedition = "2021"\\n\\n[dependencies]\\n{T2} = "1.0"
version: 2\\njobs:\\n  {T}:\\n    image: {T2}:latest\\n    steps: [{T3}, {T4}]
// Copies the {T} into the {T2}; see {T3} and RFC {K}.
/* The {T} Parser reads {T2} Tokens. Every {T3} has one {T4}. */
# TODO: Replace {T} With {T2}
{T} is faster than {T2} and {T3} on the Subtitles Corpus.
The {T} and {T2} columns show the Mean and the Standard Deviation.
| Tool | Command | Line Count | Time |\\n| --- | --- | --- | --- |\\n| {T} | \`{T2} -n\` | {K} | 1.2s |
Released in {T}. The Public API of {T2} is Stable.
If you use {T} with {T2}, then call Close. When {T3} exits, Cleanup runs.
Supported Encodings: UTF-8, UTF-16, Latin-1, Shift_JIS, {T}
Install It With {T}:\\n\\n\`\`\`sh\\nsudo apt install {T2}\\n\`\`\`
{T} Users: Download the Binary, or run \`{T2} install\`.
Perl-Compatible Regular Expressions, POSIX Classes, {T} Word Boundaries and Look-Around
Search for Sherlock, Watson, Holmes, {T} or Moriarty in the Haystack
for (const Row of Table) { console.log(Row.{T}, Row.{T2}); }
PASS src/{T}.spec.ts\\nFAIL src/{T2}.spec.ts\\n  Expected: {T3}\\n  Received: {T4}
Yes, {T} is supported. No, {T2} is not. Can I use {T3}? Maybe.
This Section Describes How {T} Handles {T2} Files.
Changed: {T} Timeout, {T2} Retry, {T3} Cache. Unreleased.
Öffnen Sie {T} und klicken Sie auf {G}. Die {G} finden Sie im {G}.
Unter {T} und {T2} ist die {G} in der Datei \`{T3}.md\` beschrieben.
Die {G} wird mit \`{T}\` gesetzt; die {G} ist {T2}.
Installez {T} puis lancez \`{T2}\`. Voir la Section Configuration.
Sous {T}, le fichier est dans le Dossier {T2}.
Instale {T} y ejecute \`{T2}\`. Consulte la Guía de {T3}.
Installa {T} e avvia \`{T2}\`. Vedi la sezione Configurazione.
Instale o {T} e execute \`{T2}\`. Veja o Guia do {T3}.
Installeer {T} en start \`{T2}\`. Zie de Handleiding van {T3}.
Zainstaluj {T} i uruchom \`{T2}\`. Zobacz Dokumentację {T3}.
Nainstalujte {T} a spusťte \`{T2}\`. Viz Dokumentace.
Установите {T} и запустите \`{T2}\`. Смотрите Руководство.
System: You are an Assistant for {T} Developers. Answer in {T2}.
Explain the Difference between {T} and {T2} in Simple Words.
Write a Function in {T} that parses {T2} and returns {T3}.
{"level":"Info","message":"{T} Started","service":"{T2}","version":"{K}"}
{D} 10:24:11 WARN {T}: Retrying {T2} Request {K}
GET /Api/{T}/{K} HTTP/1.1\\nHost: Localhost\\nAccept: Text
SELECT Count(*) FROM {T} JOIN {T2} ON {T}.Id = {T2}.{T3};
For the {H} of this world, the search finds \`{H2}\` as well. Lines that hold {H} are printed.
Suppose a file \`story.txt\` that mentions {H} and {H2}. To find {H}, run \`tool {H}\`.
Search for {H} in the text, for {H} or {H2}, case insensitively. The match of {H} is coloured.
The example looks for {H} in the subtitles. {H} is found {K} times; {H2} is not.
| {H} | {H2} | {T} |\\n| --- | --- | --- |\\n| {K} | {K} | {K} |
In this example the user is {H}. The value of the field name is then {H}.
Given \`name = "{H}"\`, the template renders Hello, {H}!
If the pattern is {H}, then {H2} does not match. It is replaced by the second group.
The corpus holds the words {H} and {H2}. Benchmark {H}: {K} ms.
{T} was written for speed. Most of the work is done by {T2}, which uses the {T3} algorithm.
This is not true of {T}, where the shell expands globs. Users of {T2} should quote them.
What is the difference between {T} and {T2}? {T} is a Library, {T2} a Command Line Tool.
`;
