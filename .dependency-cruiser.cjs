// The architecture, executable. Each rule says why it exists and where the code should go instead.
const tests = '\\.(test|oracle)\\.tsx?$|fixtures\\.tsx?$|/testing/|/gallery/|\\.config\\.(ts|mjs)$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      comment:
        'Two files that need each other are one file, or hide a third. Move what both need into its own file below them.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      comment:
        'A file nobody imports and that is no entry point is dead, or not wired yet. Wire it or delete it; git remembers.',
      from: {
        orphan: true,
        path: '^(packages|apps)/[^/]+/src/',
        pathNot: [
          tests,
          '\\.d\\.ts$',
          '/src/main\\.ts$',
          '/src/app/',
          '/src/pages/',
          'drizzle\\.(sqlite|pg)\\.ts$',
          '\\.mjs$',
        ],
      },
      to: {},
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'An import that leads nowhere fails at run time, perhaps in front of a pharmacist.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'product-code-needs-no-development-package',
      severity: 'error',
      comment:
        'A production install leaves development packages out. Move the package to dependencies, or the import to a test.',
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: [tests, '^apps/api/src/features/demo/'] },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only', 'npm-peer'],
        pathNot: '/@types/',
      },
    },
    {
      name: 'product-code-knows-no-test-builder',
      severity: 'error',
      comment:
        'Builders and fixtures make plausible people up, with chance and defaults. A product that imports one may show an invented fact.',
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: tests },
      to: { path: 'fixtures\\.tsx?$|/testing/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment:
        'packages/domain holds the rules of the trade and nothing else: no framework, no clock, no input or output. Whatever needs the world is a use case of apps/api that asks the domain to decide.',
      from: { path: '^packages/domain/src/', pathNot: tests },
      to: { pathNot: ['^packages/domain/src/', 'node_modules/(\\.pnpm/)?temporal-(polyfill|spec|utils)'] },
    },
    {
      name: 'content-knows-the-domain-only',
      severity: 'error',
      comment:
        'packages/content is the guides as data, with their schema. It is read by the API, the fronts and the tests alike, so it may drag nothing along.',
      from: { path: '^packages/content/src/', pathNot: tests },
      to: { pathNot: ['^packages/(content|domain)/src/', 'node_modules/(\\.pnpm/)?(zod|minisearch)[@/]'] },
    },
    {
      name: 'interface-knows-no-product',
      severity: 'error',
      comment:
        'A component of packages/ui could ship in another product: no domain word, no data fetching. What knows pharmacists belongs to a feature of a front.',
      from: { path: '^packages/ui/' },
      to: { path: '^(apps/|packages/(?!ui/))|node_modules/(\\.pnpm/)?(next|@trpc)[@/+]' },
    },
    {
      name: 'client-sees-the-contract-only',
      severity: 'error',
      comment:
        'packages/api-client imports the types of apps/api/src/contract.ts and nothing else of the API: this is what keeps Nest, Drizzle and Fastify out of the fronts, even for the type checker.',
      from: { path: '^packages/api-client/' },
      to: { path: '^apps/', pathNot: '^apps/api/src/contract\\.ts$' },
    },
    {
      name: 'fronts-speak-through-the-client',
      severity: 'error',
      comment:
        'A front reaches the API through packages/api-client only: one place forwards cookies, words refusals and knows the address.',
      from: { path: '^apps/(portal|admin)/' },
      to: { path: '^apps/(api|sandbox)/|node_modules/(\\.pnpm/)?@trpc[/+]' },
    },
    {
      name: 'fronts-do-not-know-each-other',
      severity: 'error',
      comment: 'Portal and admin console are shipped apart. What both need moves down to a package.',
      from: { path: '^apps/(portal|admin)/' },
      to: { path: '^apps/(portal|admin)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'outside-imports-nothing-of-ours',
      severity: 'error',
      comment:
        'The sandbox and the journeys stand for the rest of the world. Sharing code with the product would make both wrong in the same way; they talk over the wire.',
      from: { path: '^(apps/sandbox|e2e)/' },
      to: { path: '^(apps|packages)/', pathNot: '^apps/sandbox/' },
    },
    {
      name: 'nobody-imports-the-outside',
      severity: 'error',
      comment:
        'The product never knows it is being played with: the sandbox is reached by an address, like the real provider.',
      from: { path: '^(apps|packages)/', pathNot: '^apps/sandbox/' },
      to: { path: '^(apps/sandbox|e2e|bench)/' },
    },
    {
      name: 'features-do-not-know-each-other',
      severity: 'error',
      comment:
        'A feature speaks to another through an event, the outbox or the domain. Shared code moves down (domain, views, lib), never sideways.',
      from: { path: '^(apps/[^/]+)/src/features/([^/]+)/' },
      to: { path: '^$1/src/features/', pathNot: '^$1/src/features/$2/' },
    },
    {
      name: 'only-the-database-folder-knows-drivers',
      severity: 'error',
      comment:
        'Repositories are written once for two engines. A driver seen outside apps/api/src/database is a second way to the data, past the unit of work.',
      from: { path: '^apps/api/src/', pathNot: ['^apps/api/src/database/', tests] },
      to: {
        path: 'node_modules/(\\.pnpm/)?(better-sqlite3|pg)[@/]|node_modules/drizzle-orm/(better-sqlite3|node-postgres|sqlite-core|pg-core)/',
      },
    },
    {
      name: 'only-gateways-know-providers',
      severity: 'error',
      comment:
        'Nodemailer, Twilio and openid-client sit behind our ports in apps/api/src/gateways, so that a provider changes in one file.',
      from: { path: '^apps/api/src/', pathNot: ['^apps/api/src/gateways/', '\\.test\\.ts$'] },
      to: { path: 'node_modules/(\\.pnpm/)?(nodemailer|twilio|openid-client)[@/]' },
    },
    {
      name: 'the-router-reaches-no-framework',
      severity: 'error',
      comment:
        'The fronts take their types from the app router. If it reached Nest, Drizzle or Fastify, even through a type, both fronts would load them: type checks slow down and a server file may slip into a bundle.',
      from: { path: '^apps/api/src/(rpc/app-router|contract)\\.ts$' },
      to: {
        path: 'node_modules/(\\.pnpm/)?(@nestjs|drizzle-orm|fastify|better-sqlite3|pg)[@/+]',
        reachable: true,
      },
    },
    {
      name: 'routers-leave-data-to-use-cases',
      severity: 'error',
      comment:
        'A router declares who may call what with which input, then calls a use case or a query from its context. SQL in a router escapes the unit of work and the tests.',
      from: { path: '^apps/api/src/.*\\.router\\.ts$' },
      to: { path: '^apps/api/src/database/|\\.repository\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'use-cases-know-no-transport',
      severity: 'error',
      comment:
        'A use case answers a Result. tRPC, Nest and HTTP are how someone asked: only routers, modules, controllers and the composition root know them.',
      from: {
        path: '^apps/api/src/(features|outbox|sessions|standings|views|messages|limits|files)/',
        pathNot: ['\\.(router|module|controller)\\.ts$', tests],
      },
      to: {
        path: 'node_modules/(\\.pnpm/)?(@nestjs|@trpc|fastify)[@/+]|\\.(router|module|controller)\\.ts$',
      },
    },
    {
      name: 'front-features-do-not-know-routes',
      severity: 'error',
      comment:
        'In a front: app → features → lib. A feature that imports a page cannot be shown on another one.',
      from: { path: '^apps/(portal|admin)/src/(features|lib)/' },
      to: { path: '^apps/$1/src/app/' },
    },
    {
      name: 'front-lib-knows-no-feature',
      severity: 'error',
      comment: 'lib is what every feature may use. If it needs a feature, it belongs to that feature.',
      from: { path: '^apps/(portal|admin)/src/lib/' },
      to: { path: '^apps/$1/src/features/' },
    },
    {
      name: 'only-loaders-and-actions-call-the-api',
      severity: 'error',
      comment:
        'A component that fetches cannot be rendered in a test or reused. Data comes in as props, prepared by a loader and a presenter; changes leave through an action.',
      from: { path: '^apps/(portal|admin)/src/features/[^/]+/(components/|presenter)' },
      to: {
        path: '^packages/api-client/src/(server-client|trpc-proxy|attempt)',
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(apps|packages)/[^/]+/(dist|\\.next|coverage|migrations)/' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
