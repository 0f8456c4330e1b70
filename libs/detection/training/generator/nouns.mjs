const list = (text) => text.trim().split(/\s+/);

/** German nouns: capitals that are no names. */
export const GERMAN_NOUNS = list(`
  Haus Stadt Land Regierung Partei Jahr Tag Woche Monat Uhr Zeit Mensch Leute Kind Schule Lehrer Arbeit
  Firma Unternehmen Betrieb Chef Mitarbeiter Kunde Kundin Vertrag Rechnung Konto Geld Preis Kosten Steuer Bank Kredit
  Straße Weg Platz Brücke Bahnhof Zug Bus Auto Fahrer Unfall Polizei Gericht Urteil Gesetz Recht Verfahren Antrag
  Bescheid Behörde Amt Bürger Bürgermeister Gemeinde Kreis Rat Sitzung Wahl Stimme Mehrheit Opposition Koalition Krieg
  Frieden Armee Soldat Waffe Angriff Opfer Täter Zeuge Anwalt Kirche Glaube Kunst Musik Film Buch Autor Verlag Zeitung
  Artikel Bericht Nachricht Fernsehen Sendung Internet Rechner Datei Ordner Programm Fehler Server Datenbank Einstellung
  Menü Schaltfläche Benutzer Passwort Anmeldung Version Schnittstelle Funktion Klasse Wert Liste Tabelle Zeile Spalte
  Wasser Luft Erde Feuer Wald Baum Tier Hund Katze Vogel Fisch Pflanze Wetter Regen Schnee Sonne Wind Sommer Winter
  Frühling Herbst Morgen Abend Nacht Mittag Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar
  März April Mai Juni Juli August September Oktober November Dezember Krankheit Arzt Ärztin Patient Krankenhaus Behandlung
  Medikament Schmerz Kopf Hand Fuß Herz Auge Ohr Familie Vater Mutter Bruder Schwester Sohn Tochter Freund Freundin
  Nachbar Wohnung Zimmer Küche Tür Fenster Garten Essen Brot Milch Käse Wein Bier Kaffee Tee Frühstück Spiel Mannschaft
  Trainer Tor Sieg Niederlage Verein Liga Saison Meister Spieler Stadion Zuschauer Wissenschaft Forschung Studie Universität
  Student Ergebnis Versuch Theorie Frage Antwort Problem Lösung Beispiel Grund Folge Ziel Plan Entwicklung
  Zukunft Vergangenheit Geschichte Jahrhundert Anfang Ende Teil Hälfte Zahl Million Prozent Euro Meter Kilometer Größe
  Bestellung Lieferung Paket Versand Rückgabe Kundendienst Anfrage Angebot Hinweis Datenschutz Impressum Zustimmung`);

/** Words of documentation that are easily taken for names. */
export const TECHNICAL_WORDS = list(`
  Linux Windows Rust Unicode Markdown GitHub Docker Java Python Ruby Swift Kotlin Scala Perl Haskell Erlang Elixir Clojure
  Julia Pascal Ada Fortran Cobol Lua Dart Zig Go TypeScript JavaScript Node Deno Bun Express Fastify Nest Angular React Vue
  Svelte Ember Next Nuxt Remix Django Flask Rails Laravel Symfony Spring Maven Gradle Ant Bazel Cargo Homebrew Debian Ubuntu
  Fedora Arch Alpine Gentoo Mint Chrome Firefox Safari Edge Opera Vim Emacs Neovim Atom Sublime Eclipse Jenkins Travis Helm
  Kafka Redis Mongo Postgres Oracle Cassandra Neo4j Elastic Kibana Grafana Prometheus Jaeger Zipkin Consul Vault Terraform
  Ansible Puppet Chef Salt Vagrant Kubernetes Istio Envoy Nginx Apache Tomcat Jetty Caddy Traefik Lambda Azure Heroku
  Netlify Vercel Firebase Stripe Slack Jira Confluence Trello Notion Figma Sketch Photoshop Excel Word Outlook Teams Zoom
  Babel Webpack Rollup Vite Parcel Gulp Grunt Mocha Jest Jasmine Karma Cypress Playwright Selenium Puppeteer Lodash Axios
  Bootstrap Tailwind Sass Less Stylus Pug Handlebars Mustache Jinja Ajax Json Yaml Toml Xml Html Css Http Boolean String
  Promise Buffer Stream Socket Cookie Session Token Header Body Query Router Handler Middleware Plugin Hook Event Listener
  Iterator Generator Closure Lexer Parser Compiler Linker Kernel Daemon Shell Bash Fish Zsh Cygwin Mac Darwin Android Intel
  Levenshtein Fibonacci Huffman Dijkstra Bayes Gauss Fourier Boyer Moore Knuth Morris Pratt Bloom Merkle Unix Posix Ascii
  Latin Greek Cyrillic Hebrew Arabic English German French Spanish Chinese Japanese Korean Monday Tuesday Wednesday Thursday
  Friday Saturday Sunday January February March April May June July August September October November December`);

/** Persons of books who stand in examples of documentation and are nobody's personal data. */
export const FICTIONAL = [
  ...list(`Sherlock Holmes Watson Moriarty Mycroft Lestrade Hamlet Ophelia Macbeth Romeo Juliet Frodo Gandalf Aragorn
  Bilbo Dracula Frankenstein Ahab Ishmael Pinocchio Gulliver Quixote Dulcinea Odysseus Hercules Zeus Thor Loki Dorothy
  Cinderella Gatsby Dumbledore Voldemort Hermione Skywalker Vader Kirk Spock Picard Batman Superman Foo Bar Baz Qux`),
  ...[
    'Sherlock Holmes',
    'Doctor Watson',
    'Professor Moriarty',
    'Irene Adler',
    'Sherlock Holmeses',
    'Doctor Watsons',
    'Captain Ahab',
    'Don Quixote',
    'Robinson Crusoe',
    'Tom Sawyer',
    'Harry Potter',
    'Luke Skywalker',
    'Darth Vader',
    'Captain Kirk',
    'Lorem Ipsum',
    'Foo Bar',
    'Mickey Mouse',
    'Donald Duck',
    'Santa Claus',
    'Peter Pan',
  ],
];
