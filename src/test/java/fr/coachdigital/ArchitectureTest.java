package fr.coachdigital;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import fr.coachdigital.architecture.FeatureArrows;
import fr.coachdigital.architecture.InnerPackagesStayClosed;
import fr.coachdigital.architecture.NameRoleAndPathAgree;
import fr.coachdigital.architecture.OneAccessAnnotation;
import fr.coachdigital.architecture.PackageIsNullMarked;
import fr.coachdigital.architecture.ViewsKnowOnlyTheirOwnFeature;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The rules of form that a reader may rely on everywhere; a rule that finds nothing to judge fails. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.coachdigital")
            .that(not(resideInAPackage("fr.coachdigital.db..")));

    private static final String[] SQL = {"org.jooq..", "fr.coachdigital.db.."};

    @Test
    void features_form_no_cycle() {
        check(slices().matching("fr.coachdigital.(*)..").should().beFreeOfCycles());
    }

    @Test
    void features_depend_only_in_the_agreed_direction() {
        check(classes()
                .that(resideInAPackage("fr.coachdigital.*.."))
                .should(new FeatureArrows())
                .as("Features depend only on those below them"));
    }

    @Test
    void kernel_knows_no_framework() {
        check(noClasses()
                .that()
                .resideInAPackage("fr.coachdigital.shared..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.vaadin..", "jakarta.servlet..", "org.jooq.."));
    }

    @Test
    void nobody_outside_a_feature_touches_its_inner_packages() {
        check(classes()
                .that()
                .resideInAPackage("fr.coachdigital..")
                .should(new InnerPackagesStayClosed())
                .as("ui and internal are closed to other features; platform.ui serves their ui"));
    }

    @Test
    void views_touch_neither_internals_nor_sql() {
        check(noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(SQL).or(resideInAPackage("fr.coachdigital..internal.."))));
    }

    @Test
    void sql_stays_in_internal() {
        check(noClasses()
                .that(not(resideInAnyPackage("..internal..", "fr.coachdigital.platform.jooq..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(SQL)));
    }

    @Test
    void vaadin_stays_in_ui() {
        check(noClasses()
                .that(not(resideInAnyPackage("..ui..", "fr.coachdigital.platform.security..")))
                .and()
                .doNotHaveFullyQualifiedName(CoachDigitalApplication.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.."));
    }

    @Test
    void entry_pages_know_no_vaadin() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.."));
    }

    @Test
    void a_view_never_names_the_view_of_another_feature() {
        check(classes().that().areAnnotatedWith(Route.class).should(new ViewsKnowOnlyTheirOwnFeature()));
    }

    @Test
    void every_route_says_who_may_enter() {
        check(classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should(new OneAccessAnnotation())
                .andShould()
                .notBeAnnotatedWith(PermitAll.class));
    }

    @Test
    void nothing_is_open_to_whoever_is_signed_in() {
        check(noClasses().should().beAnnotatedWith(PermitAll.class));
    }

    @Test
    void the_name_of_a_view_tells_its_audience() {
        check(classes().that().areAnnotatedWith(Route.class).should(new NameRoleAndPathAgree()));
    }

    @Test
    void every_service_says_on_the_class_who_may_call_it() {
        check(classes().that().areAnnotatedWith(Service.class).should().beAnnotatedWith(PreAuthorize.class));
    }

    @Test
    void repositories_are_package_private_and_internal() {
        check(classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..internal.."));
    }

    @ParameterizedTest
    @CsvSource({
        "com.stripe.., payment.internal",
        "org.bouncycastle.., vault.internal;platform.security",
        "org.simplejavamail.., mail.internal",
        "jakarta.mail.., mail.internal",
        "com.google.i18n.phonenumbers.., shared",
        "io.github.bucket4j.., platform.security",
        "me.gosimple.nbvcxz.., platform.security",
        "org.apache.tika.., file.internal",
        "net.coobird.., file.internal",
        "com.twelvemonkeys.., file.internal",
        "org.commonmark.., messaging.ui;document.internal",
        "com.openhtmltopdf.., document.internal",
        "org.apache.pdfbox.., document.internal",
        "com.google.zxing.., document.internal",
        "org.iban4j.., shared",
    })
    void third_parties_are_fenced(String library, String homes) {
        String[] packages = Arrays.stream(homes.split(";"))
                .map(home -> "fr.coachdigital." + home + "..")
                .toArray(String[]::new);
        check(noClasses()
                .that(not(resideInAnyPackage(packages)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library));
    }

    @Test
    void time_comes_from_the_clock() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("fr.coachdigital.platform.PlatformConfiguration")
                .should()
                .callMethodWhere(describe("it reads the system clock", ArchitectureTest::readsTheSystemClock))
                .orShould()
                .callConstructor(Date.class));
    }

    private static boolean readsTheSystemClock(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getName();
        if (owner.isEquivalentTo(System.class)) return name.equals("currentTimeMillis");
        if (owner.isEquivalentTo(Clock.class)) return name.startsWith("system");
        return owner.getPackageName().equals("java.time")
                && name.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    @Test
    void nothing_is_injected_into_fields() {
        check(noFields().should().beAnnotatedWith(Autowired.class));
    }

    @Test
    void settings_arrive_in_typed_records() {
        check(noClasses().should().dependOnClassesThat().areAssignableTo(Value.class));
    }

    @Test
    void looks_come_from_style_sheets() {
        check(noClasses()
                .should()
                .callMethodWhere(
                        describe("it is getStyle()", call -> call.getName().equals("getStyle"))));
    }

    @Test
    void every_package_is_null_marked() {
        check(classes().that().resideInAPackage("fr.coachdigital..").should(new PackageIsNullMarked()));
    }

    private static void check(ArchRule rule) {
        rule.check(PRODUCT);
    }
}
