import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { importProcesses } from './import-process.ts';
import { importsUseCases } from './start-imports.ts';

export const IMPORTS = Symbol('imports use cases');
const PROCESSES = Symbol('import processes');

/** Beside this program in the bundle. */
const command = fileURLToPath(new URL('./relais.js', import.meta.url));

@Module({
  providers: [
    {
      provide: PROCESSES,
      inject: [FOUNDATIONS],
      useFactory: (foundations: Foundations) => importProcesses({ ...foundations, command }),
    },
    {
      provide: IMPORTS,
      inject: [FOUNDATIONS, PROCESSES],
      useFactory: (foundations: Foundations, { start }: ReturnType<typeof importProcesses>) =>
        importsUseCases({ ...foundations, start, folder: join(foundations.env.root, 'var', 'imports') }),
    },
  ],
  exports: [IMPORTS],
})
export class ImportsModule implements OnApplicationShutdown {
  constructor(@Inject(PROCESSES) private readonly processes: ReturnType<typeof importProcesses>) {}

  onApplicationShutdown() {
    this.processes.stop();
  }
}
