package org.dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Which package may know which: the arrows of the design. */
@AnalyzeClasses(packages = "org.dateline", importOptions = ArrowsTest.WithoutTests.class)
class ArrowsTest {

  /** The steps between an article and its events; what is made of the events comes after them. */
  private static final String[] STEPS = {
    "org.dateline.knowledge..",
    "org.dateline.codebook..",
    "org.dateline.read..",
    "org.dateline.text..",
    "org.dateline.mark..",
    "org.dateline.resolve.."
  };

  @ArchTest
  static final ArchRule coreKnowsNoCommandLineNoDatabaseAndNoCluster =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "picocli..",
              "java.sql..",
              "org.duckdb..",
              "org.apache.spark..",
              "org.dateline.cli..");

  @ArchTest
  static final ArchRule coreOpensNoConnection =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "javax.net..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.(net|nio\\.channels)\\.(.*Socket.*|Datagram.*|.*URLConnection)");

  @ArchTest
  static final ArchRule onlyFormatsKnowsTheFormats =
      noClasses()
          .that()
          .resideInAPackage("org.dateline.read")
          .and()
          .doNotHaveSimpleName("Formats")
          .should()
          .dependOnClassesThat()
          .implement("org.dateline.read.ArticleReader");

  @ArchTest
  static final ArchRule coreWritesToNoStandardStream = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule onlyTheMarkerRunsTheModel =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dateline.mark..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..");

  @ArchTest
  static final ArchRule knowledgeKnowsNothingOfOurs =
      noClasses()
          .that()
          .resideInAPackage("org.dateline.knowledge..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.dateline..")
                  .and(resideOutsideOfPackage("org.dateline.knowledge..")));

  @ArchTest
  static final ArchRule theCodebookKnowsOnlyKnowledge =
      noClasses()
          .that()
          .resideInAPackage("org.dateline.codebook..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.dateline..")
                  .and(resideOutsideOfPackage("org.dateline.codebook.."))
                  .and(resideOutsideOfPackage("org.dateline.knowledge..")));

  @ArchTest
  static final ArchRule readingAndSplittingKnowNothingOfWhatFollows =
      noClasses()
          .that()
          .resideInAnyPackage("org.dateline.read..", "org.dateline.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.dateline.mark..", "org.dateline.resolve..");

  @ArchTest
  static final ArchRule theMarkerKnowsNeitherReadingNorResolving =
      noClasses()
          .that()
          .resideInAPackage("org.dateline.mark..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.dateline.read..", "org.dateline.resolve..");

  @ArchTest
  static final ArchRule resolvingDoesNotKnowReading =
      noClasses()
          .that()
          .resideInAPackage("org.dateline.resolve..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.dateline.read..");

  @ArchTest
  static final ArchRule noStepKnowsWhatIsMadeOfItsEvents =
      noClasses()
          .that()
          .resideInAnyPackage(STEPS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.dateline.story..", "org.dateline.export..", "org.dateline.eval..");

  @ArchTest
  static final ArchRule noStepKnowsTheCoderThatJoinsThem =
      noClasses()
          .that()
          .resideInAnyPackage(STEPS)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.dateline.Coder");

  @ArchTest
  static final ArchRule noTwoPackagesKnowEachOther =
      slices().matching("org.dateline.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noTwoPackagesOfResolvingKnowEachOther =
      slices().matching("org.dateline.resolve.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule everyPackageSaysThatNullIsMarked =
      classes().should(resideInAPackageThatIsNullMarked());

  private static ArchCondition<JavaClass> resideInAPackageThatIsNullMarked() {
    return new ArchCondition<>("reside in a package whose package-info is @NullMarked") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean marked =
            item.getPackage()
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
        String message = item.getName() + " stands in a package that is not @NullMarked";
        events.add(new SimpleConditionEvent(item, marked, message));
      }
    };
  }

  /** Leaves tests out, in whichever folder Maven builds them. */
  static final class WithoutTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }
}
