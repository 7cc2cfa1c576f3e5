import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Commands that tests run, and engines' processes, keep what Node compiled of our modules.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL("node_modules/.cache/compiled", import.meta.url));

export default defineConfig({
  test: {
    // Two cores is what a small CI machine has; the journeys start engines of their own.
    maxWorkers: 2,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: {
          name: "rooms",
          // Files of one worker share the modules of lib, which keep no state that a test could see.
          isolate: false,
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/infra/**", "tests/journeys/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "stack",
          include: ["tests/infra/**/*.test.ts", "tests/journeys/**/*.test.ts"],
          globalSetup: ["tests/package.setup.ts"],
        },
      },
    ],
  },
});
