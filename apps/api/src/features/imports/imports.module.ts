import { fileURLToPath } from 'node:url';
import { Inject, Module, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { hours } from '@relais/domain/kernel/instant';
import { importFolder } from '../../files/import-folder.ts';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { recurring } from '../../recurring.ts';
import { forgetOldImports } from './forget-old-imports.ts';
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
        importsUseCases({ ...foundations, start, folder: importFolder(foundations.env) }),
    },
  ],
  exports: [IMPORTS],
})
export class ImportsModule implements OnApplicationBootstrap, OnApplicationShutdown {
  #forgetting: ReturnType<typeof recurring> | undefined;

  constructor(
    @Inject(PROCESSES) private readonly processes: ReturnType<typeof importProcesses>,
    @Inject(FOUNDATIONS) private readonly foundations: Foundations,
  ) {}

  onApplicationBootstrap() {
    const { foundations } = this;
    const forget = forgetOldImports({ ...foundations, folder: importFolder(foundations.env) });
    this.#forgetting = recurring('forgetting old imports', hours(1), forget, foundations.log);
  }

  async onApplicationShutdown() {
    await this.#forgetting?.stop();
    this.processes.stop();
  }
}
