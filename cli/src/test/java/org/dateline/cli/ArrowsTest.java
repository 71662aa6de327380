package org.dateline.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the program may know, and who may know the program. */
@AnalyzeClasses(packages = "org.dateline", importOptions = ArrowsTest.WithoutTests.class)
class ArrowsTest {

  @ArchTest
  static final ArchRule theProgramNeitherRunsTheModelNorOpensADatabaseItself =
      noClasses()
          .that()
          .resideInAPackage("org.dateline.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "ai.onnxruntime..", "java.sql..", "org.duckdb..", "org.apache.spark..");

  @ArchTest
  static final ArchRule onlyTheProgramReadsACommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dateline.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule nothingKnowsTheProgram =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dateline.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.dateline.cli..");

  /** Leaves tests out, in whichever folder Maven builds them. */
  static final class WithoutTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }
}
