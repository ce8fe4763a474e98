/** Forbidden edges, each with its reason. `npx depcruise` reads this file. */

/** Test code: specs, and the folders beside `src` that only specs use. */
const testCode = '\\.spec\\.ts$|^(libs|services)/[^/]+/test/';

/** npm packages that one place alone may import. */
const onlyImporter = (name, pattern, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: '^(libs|services|infra)/', pathNot: `${allowed}|${testCode}` },
  to: { path: `^node_modules/(${pattern})/` },
});

/** What each service may take from npm, beside the Nest platform. */
const packagesOfService = {
  intake: 'luxon|yaml|zod|express',
  screening: 'yaml|zod',
  casework: 'luxon|yaml|zod',
  dispatch: 'luxon|nodemailer|nunjucks|yaml|zod',
  console: '@casl/ability|@nestjs/platform-express|express|helmet|luxon|nunjucks|openid-client|yaml|zod',
  cli: 'commander|luxon|zod',
  workbench: 'zod',
};
const platformPackages =
  '@nestjs/common|@nestjs/core|@nestjs/microservices|@nestjs/swagger|reflect-metadata|rxjs|@types/.+';

/** Folders of what reads words (`libs/policy/src/coding`), as their README has them: each knows those behind it alone. */
const foldersOfWords = [
  ...['coded', 'harms', 'sense', 'plain', 'contexts', 'injuries', 'happenings', 'accounts', 'whose', 'blows'],
  ...['school-and-games', 'care', 'times', 'likelihood', 'reach', 'people', 'sites', 'text', 'dictionary'],
];

export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'A circle has no bottom: neither part can be read, tested or moved alone.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'dictionaries-where-words-are-read',
      severity: 'error',
      comment:
        'The dictionaries of words take some 50 MB of heap in a process, and more while they are made: only who reads words has them (#libs/policy/coding).',
      from: { path: '^libs/(policy|testing)/src/index\\.ts$' },
      to: { path: '^libs/policy/src/coding/dictionary/', reachable: true },
    },
    ...foldersOfWords.slice(1).map((folder, place) => ({
      name: `words-of-${folder}`,
      severity: 'error',
      comment: 'What a text says is settled step by step: what only tells where a part is cannot rest on whose it is.',
      from: { path: `^libs/policy/src/coding/${folder}/`, pathNot: testCode },
      to: { path: `^libs/policy/src/coding/(${foldersOfWords.slice(0, place + 1).join('|')})/` },
    })),
    {
      name: 'policy-imports-nothing',
      severity: 'error',
      comment: 'Rules are pure functions: no package, no node: module, no other library can change what they find.',
      from: { path: '^libs/policy/', pathNot: testCode },
      to: { pathNot: '^libs/policy/' },
    },
    {
      name: 'contracts-import-zod-only',
      severity: 'error',
      comment: 'Schemas depend on nothing, so that anybody can depend on them.',
      from: { path: '^libs/contracts/src/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^(libs/contracts/|node_modules/zod/)' },
    },
    {
      name: 'platform-knows-no-messaging',
      severity: 'error',
      comment: 'The platform lies below messaging; the reverse edge would be a circle between libraries.',
      from: { path: '^libs/platform/', pathNot: testCode },
      to: { path: '^(libs/(messaging|testing|facts)|services|tests)/' },
    },
    {
      name: 'messaging-knows-contracts-and-platform',
      severity: 'error',
      comment: 'Transport must not know what the messages mean.',
      from: { path: '^libs/messaging/src/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(libs/(policy|testing|facts)|services|infra|tests)/' },
    },
    {
      name: 'testing-stays-in-tests',
      severity: 'error',
      comment: 'Nothing that runs in production may depend on builders, fakes, stand-ins or the oracle.',
      from: { path: '^(services|infra|libs/(contracts|facts|messaging|platform|policy))/', pathNot: testCode },
      to: { path: '^(libs/testing|tests|(libs|services)/[^/]+/test)/' },
    },
    {
      name: 'services-know-no-other-service',
      severity: 'error',
      comment: 'Services meet on topics and HTTP only; a shared table or class would make two services one.',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'services-know-no-launcher',
      severity: 'error',
      comment: 'A service must run anywhere; where its database and broker come from is not its business.',
      from: { path: '^services/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^infra/' },
    },
    {
      name: 'launcher-spawns-services',
      severity: 'error',
      comment: 'The launcher starts services as processes; an import would put them into its own.',
      from: { path: '^infra/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^services/' },
    },
    {
      name: 'workbench-cannot-send',
      severity: 'error',
      comment: 'A replay can reach nobody: it knows no topic, no database and no other service.',
      from: { path: '^services/workbench/', pathNot: testCode },
      to: {
        path: '^(libs/(messaging|testing|population)/|libs/platform/src/(index|database|timers|http)|node_modules/(kafkajs|pg|nodemailer)/|services/(?!workbench/))',
      },
    },
    {
      name: 'chronology-knows-no-rules',
      severity: 'error',
      comment: 'What a file says is read without knowing what any rule makes of it.',
      from: { path: '^libs/chronology/', pathNot: testCode },
      to: { path: '^(libs/(facts|messaging|platform|policy|testing|population)|services|infra|tests)/' },
    },
    {
      name: 'pictures-only-draw',
      severity: 'error',
      comment:
        'A picture is drawn from what it is given: whoever has a chronology can draw it, wherever it comes from.',
      from: { path: '^libs/pictures/', pathNot: testCode },
      to: {
        path: '^(libs/(facts|messaging|platform|testing|population|chronology)|services|infra|tests|node_modules)/|^node:',
      },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'Domain functions take values and return values: load before, save after.',
      from: { path: '^services/[^/]+/src/domain/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(node_modules/(pg|@nestjs|kafkajs|nodemailer)/|services/[^/]+/src/(store|adapters)/)' },
    },
    {
      name: 'http-is-the-outside-of-casework',
      severity: 'error',
      comment: 'What somebody is shown and may do is decided within; HTTP carries it, and nothing rests on it.',
      from: {
        path: '^services/casework/src/',
        pathNot: `^services/casework/src/(http/|app\\.module\\.ts)|${testCode}`,
      },
      to: { path: '^services/casework/src/http/' },
    },
    {
      name: 'facts-know-no-rules',
      severity: 'error',
      comment:
        'What sources state becomes facts without knowing what any rule makes of them, so that the same facts can be judged by any policy, and by whoever has statements.',
      from: { path: '^libs/facts/', pathNot: testCode },
      to: {
        path: '^(libs/(messaging|testing|population|chronology)|services|infra|tests)/|^libs/policy/src/(?!(coding/)?index\\.ts)|^node_modules/',
      },
    },
    {
      name: 'views-only-read',
      severity: 'error',
      comment: 'Views read what screening stores; nothing that decides may come to rest on what people are shown.',
      from: {
        path: '^services/screening/src/',
        pathNot: '^services/screening/src/(views/|wire\\.ts|app\\.module\\.ts)',
      },
      to: { path: '^services/screening/src/views/' },
    },
    {
      name: 'oracle-is-independent',
      severity: 'error',
      comment: 'The oracle checks screening, so it may share nothing with it but the rules and the contracts.',
      from: { path: '^libs/testing/src/oracle/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(services/|libs/(messaging|facts)/)' },
    },
    {
      name: 'population-knows-no-rules',
      severity: 'error',
      comment:
        'The population stands for life: what it shares with the rules or with screening it could not put to the test.',
      from: { path: '^libs/population/', pathNot: testCode },
      to: { path: '^(libs/(facts|messaging|platform|policy|testing)|services|infra|tests)/' },
    },
    onlyImporter(
      'one-kafka-client',
      'kafkajs',
      '^libs/messaging/',
      'The client can be replaced only while one library knows it.',
    ),
    onlyImporter(
      'one-database-driver',
      'pg|node-pg-migrate',
      '^(libs/platform|infra/local|libs/testing)/',
      'One place maps errors, so that no value leaks into a log.',
    ),
    onlyImporter('one-logger', 'pino', '^libs/platform/', 'One allow-list decides what may be logged.'),
    onlyImporter(
      'one-metrics-registry',
      'prom-client',
      '^libs/platform/',
      'One allow-list decides which labels exist.',
    ),
    onlyImporter(
      'one-mailer',
      'nodemailer',
      '^services/dispatch/src/adapters/',
      'Only dispatch can reach a recipient.',
    ),
    ...Object.entries(packagesOfService).map(([service, packages]) => ({
      name: `packages-of-${service}`,
      severity: 'error',
      comment: `The packages that ${service} may import beside the platform's; a new one is a decision, made here.`,
      from: { path: `^services/${service}/src/`, pathNot: '\\.spec\\.ts$' },
      to: { path: '^node_modules/', pathNot: `^node_modules/(${platformPackages}|${packages})/` },
    })),
    {
      name: 'not-to-undeclared',
      severity: 'error',
      comment: 'A package that package.json does not name is there by chance.',
      from: { path: '^(libs|services|infra)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
    {
      name: 'not-unresolvable',
      severity: 'error',
      comment: 'An import that cannot be resolved fails at run time.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist'] },
    exclude: { path: ['^dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
