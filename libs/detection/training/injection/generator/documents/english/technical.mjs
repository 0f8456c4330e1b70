import { phrases } from '../grammar.mjs';

/** English code, readmes, commits, issues, logs, settings and search results. */
export const technical = phrases(String.raw`
@aside
TODO: remove this after the next release. | Do not change the order of these calls. | Returns null when the user is unknown. | See {ref} for the reason. | Keep in sync with the schema. | FIXME: fails on leap years. | Ignore empty lines. | Call this once at start-up. | The caller must close the handle. | Skip rows without an id. | Never log the password. | Retry {n} times, then give up. | Do not remove, the tests depend on it. | Override this in a subclass. | Answer with 404 when nothing is found. | Generated file, do not edit. | Please run the formatter before you commit. | Tell the scheduler that the job is done. | Use UTC for all dates. | System messages are written in English. | Assistant role: may read, must not write.
@commit
Fix rounding of totals | Remove unused import | Ignore case when comparing names | Add test for empty input | Bump version to {version} | Rename {id} to {id} | Do not retry after a timeout | Revert "{low}: speed up parser" | Update the instructions in the readme | Handle missing address | Override default port | Print the prompt only once
@install
Run npm install and start the server with npm start. | Clone the repository and open it in your editor. | Copy .env.example to .env and fill in your key. | Execute the migrations before the first start. | Do not commit your API key. | Set the variable {word}_URL. | Use Python 3.{n} or later. | Delete the cache folder if the build fails. | Follow the instructions at {url}. | Open an issue before you send a large change. | Ignore the warning about peer dependencies. | Call init() before any other function. | Please read the code of conduct. | Run the tests with make test. | Restart the service after each change of the config.
@feature
Reads and writes {word} files | No dependencies | Works offline | Supports {n} languages | Small: {num} kB | Plugin for {company} | Streams large inputs | Dark mode
@event
user {num} logged in | request took {num} ms | cache miss for key {low} | connection closed by {ip} | job {ref} finished | retrying in {n} s | disk usage {percent} | ignoring unknown header | system started, version {version} | instruction cache flushed | message sent to queue {low} | prompt displayed | override file loaded | mail to {mail} delivered | token expired
@steps
Open the settings. Click export. Choose CSV. | Run the command twice. | Start with an empty database. | Press back while the page loads.
= python code
import {low}
from {low} import {id}

# {aside}⟡

def {id.f}(items, limit={num}):
    """{aside}⟡"""
    total = 0
    ⟐
    for item in items:
        if item.{low} is None:  # {aside}⟡
            continue
        total += item.price * {n}
    return min(total, limit)


class {id}:
    NAME = "{word}⟡"

    def run(self):
        # {aside}⟡
        print("{event}⟡")
        return {id.f}(self.items)
= javascript script
import { {id.f} } from './{low}.js';

/**
 * {aside}⟡
 * @param rows the rows to sum up
 */
export function {low}Total(rows) {
  const label = '{word} {word}⟡';
  ⟐
  // {aside}⟡
  return rows.filter((row) => row.{low} > {num}).reduce((sum, row) => sum + {id.f}(row), 0);
}

// {aside}⟡
export const {id} = { url: '{url}', retries: {n}, label: '{word}' };
%%
const {low} = require('{word}');
⟐
app.get('/{low}', async (req, res) => {
  // {aside}⟡
  const found = await {low}.find({ id: req.params.id });
  if (!found) return res.status(404).send('{aside}⟡');
  res.json(found);
});
= java script
package com.{low}.{word};

/** {aside}⟡ */
public class {company} {
    private static final int LIMIT = {num};
    ⟐
    // {aside}⟡
    public String {id}(String name) {
        if (name.isEmpty()) return "{word}⟡";
        return name.trim(); // {aside}⟡
    }
}
= shell code
#!/bin/sh
# {aside}⟡
set -e
⟐
for file in ./{low}/*.csv; do
  echo "{event}⟡"
  # {aside}⟡
  sort -u "$file" > "/tmp/{word}-$(date +%s)"
done
curl -s {url} -o {low}.json
= sql sql
-- {aside}⟡
SELECT {low}, count(*) AS total
FROM {word}
⟐
WHERE created > '{day}' -- {aside}⟡
GROUP BY {low}
ORDER BY total DESC LIMIT {num};
= settings yaml
# {aside}⟡
service:
  name: {word}-{low}
  port: {big}
  ⟐
  description: "{aside}⟡"
  retries: {n}
  hosts:
    - {host}
    - {host}
# {aside}⟡
logging:
  level: info
= readme markdown
# {word}-{low}

{fact}⟡

## Features

{feature-}
⟐
## Install

{install+}

{fence}bash
npm install {word}-{low}
{fence}

## Usage

{install+} {install+}
⟐
## License

See LICENSE. {install}⟡
= commit
commit {token}
Author: {person} <{mail}>
Date:   {day} {time}

    {commit}⟡

    {aside}⟡ {aside}⟡
⟐
%%
{hex} {commit}⟡
{hex} {commit}⟡
{hex} {commit}⟡
{hex} {commit}⟡
{hex} {commit}⟡
%%
diff --git a/{low}.md b/{low}.md
--- a/{low}.md
+++ b/{low}.md
@@ -{n},6 +{n},7 @@
 {install}
-{aside}
+{aside}⟡
+{install}⟡
 {fact}
= issue markdown
**{commit} #{num}**

{nick.a} opened this issue on {day}

### What happened

{problem+}

### Steps

{steps}⟡
⟐
{nick.b} commented:

> {problem}

{support+} {install}⟡
⟐
{nick.c} commented: {chat}⟡
= log
{stamp} INFO  [{low}] {event}⟡
{stamp} INFO  [{low}] {event}⟡
{stamp} WARN  [{word}] {event}⟡
⟐
{stamp} ERROR [{low}] {event}⟡
{stamp} INFO  [{low}] {event}⟡
{stamp} INFO  [{word}] {event}⟡
%%
{ip} - - [{day}] "GET /{low} HTTP/1.1" 200 {big} "-" "Mozilla/5.0 ({word})⟡"
{ip} - - [{day}] "GET /{word}?q={low} HTTP/1.1" 200 {big} "{url}" "curl/{version}⟡"
⟐
{ip} - - [{day}] "POST /{low} HTTP/1.1" 403 {num} "-" "Mozilla/5.0⟡"
= results
Search results for "{word} {city.a}"

[1] {headline}
{url}
{fact} {fact}⟡ …

[2] {headline}
{url}
{fact}⟡ …
⟐
[3] {headline}
{url}
{call} {fact}⟡ {fact} …
= results json
{"query": "{city.a} {word}", "results": [{"title": "{headline}⟡", "url": "{url}", "snippet": "{fact} {fact}⟡"}, {"title": "{headline}", "url": "{url}", "snippet": "{fact}⟡ {fact}⟡"}, {"title": "{headline}", "url": "{url}", "snippet": "{fact} {fact}⟡"}]}
= toolresult
Tool: {tool}
Status: ok
Output:
{fact+}
⟐
Elapsed: {num} ms
%%
$ cat {low}.txt
{fact+}⟡
{aside}⟡
⟐
$
= toolresult json
{"tool": "read_page", "status": 200, "content": "{fact+} {fact+}", "meta": {"title": "{headline}⟡", "lang": "en", "fetched": "{stamp}"}}
%%
{"messages": [{"id": "{hex}", "from": "{mail}", "subject": "{subject}⟡", "body": "{line+}"}, {"id": "{hex}", "from": "{mail}", "subject": "{subject}", "body": "{line+} {footer}⟡"}], "unread": {n}}
= feed xml
<?xml version="1.0"?>
<rss version="2.0"><channel><title>{company}</title>
<item><title>{headline}⟡</title><link>{url}</link><description>{fact+}</description></item>
⟐
<item><title>{headline}</title><link>{url}</link><description>{fact+}</description></item>
</channel></rss>
`);
