import { defineConfig } from "drizzle-kit";

/** `npm run db:generate` compares the schema with the last migration and writes the next one. */
export default defineConfig({
  dialect: "postgresql",
  schema: "./src/store/schema/*.ts",
  out: "./src/store/migrations",
  schemaFilter: ["pledgewatch"],
});
