package org.shanhai.ask.project;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanhai.app.decisions.Decision;
import org.shanhai.app.decisions.DecisionRegister;
import org.shanhai.app.decisions.RegisterTrouble;
import org.shanhai.app.show.Subject;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Named;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.follow.Actual;
import org.shanhai.follow.Follow;
import org.shanhai.follow.Following;
import org.shanhai.follow.Promise;
import org.shanhai.follow.Rated;
import org.shanhai.pack.Reading;
import org.shanhai.region.RatingForm;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.Ruleset;
import org.shanhai.region.Zone;

/// Did they keep their word?
public record FollowRequest(
        @Handed(label = "ACTUALS", last = true, file = true) Optional<Path> actuals,
        @Handed(label = "ZONE") Optional<String> zone,
        @Handed(label = "PROJECT") Optional<String> project,
        @Handed(label = "RULES") Optional<String> rules,
        @Handed(label = "YEAR") Optional<Integer> year,
        @Handed(label = "NAME") Optional<String> enterprise,
        @Handed(label = "PACK", file = true) Optional<Path> into,
        @Handed(label = "FILE", file = true) Optional<Path> template,
        @Handed(label = "REGISTER", about = "decisions.register.about", file = true)
                Optional<String> register)
        implements Request<FollowResult> {

    @Override
    public FollowResult answer(Session asking) throws IOException {
        requireSense(asking);
        Session session = asking.forImports();
        Words words = session.words();
        Reading.Sound sound = session.sound();
        Region region = sound.region();
        List<Promise> promises = Promises.of(decisions(session), region);
        if (template.isPresent()) {
            return new FollowResult.Blank(
                    template.get(),
                    promises.stream()
                            .filter(promise -> promise.decision().isPresent())
                            .map(Promise::key)
                            .distinct()
                            .toList());
        }
        FollowChecks checks = new FollowChecks(words);
        project.ifPresent(asked -> checks.requireProject(asked, promises, region));
        LocalDate today = LocalDate.now(session.clock().withZone(ZoneOffset.UTC));
        Optional<Zone> whose = findZone(region, words);
        return actuals.isEmpty()
                ? ofPack(region, promises, whose, today)
                : ofFile(
                        sound,
                        promises,
                        new ActualsReader(sound, session, promises).read(actuals.get(), whose),
                        today,
                        session);
    }

    /// Firms are rated by a file alone.
    private void requireSense(Session session) {
        boolean ofFile = Stream.of(rules, year, enterprise, into).anyMatch(Optional::isPresent);
        if (actuals.isPresent() ? template.isPresent() : ofFile) {
            throw session.wrong("follow.actuals_or_template");
        }
        if (project.isPresent() && into.isPresent()) {
            throw session.wrong("follow.into_all");
        }
    }

    private FollowResult ofFile(
            Reading.Sound sound,
            List<Promise> promises,
            ActualsReader.Read read,
            LocalDate today,
            Session session)
            throws IOException {
        Words words = session.words();
        FollowChecks checks = new FollowChecks(words);
        Region region = sound.region();
        year.ifPresent(asked -> checks.requireYear(asked, read));
        Optional<Zone> whose = read.zone();
        List<Promise> followed =
                promises.stream()
                        .filter(this::isAsked)
                        .filter(promise -> isFollowed(promise, read.actuals(), whose))
                        .toList();
        if (whose.isPresent() && (zone.isPresent() || into.isPresent())) {
            checks.requireOf(whose.get(), followed, read.file());
        }
        Following following =
                Follow.of(
                        region,
                        followed,
                        read.actuals(),
                        rating(sound, session),
                        year.orElse(0),
                        today);
        Optional<FollowedRecord> record = Optional.empty();
        if (into.isPresent()) {
            record =
                    Optional.of(
                            FollowedRecord.of(
                                    into.get(),
                                    checks.requireZone(whose, following),
                                    region,
                                    following,
                                    promises,
                                    read.file(),
                                    session));
        }
        Optional<Rated> firm = enterprise.map(name -> checks.firm(name, following));
        return new FollowResult.OfFile(
                region,
                following,
                whose.map(one -> words.pick(one.name(), one.nameLocal())).orElse(read.file()),
                read.actuals(),
                firm,
                read.warnings(),
                record);
    }

    private boolean isAsked(Promise promise) {
        return project.isEmpty() || project.get().equals(promise.key());
    }

    /// What the pack keeps, of the promises that were recorded.
    private FollowResult ofPack(
            Region region, List<Promise> promises, Optional<Zone> whose, LocalDate today) {
        List<Promise> recorded =
                promises.stream()
                        .filter(promise -> promise.decision().isPresent())
                        .filter(promise -> isAsked(promise, whose))
                        .toList();
        return new FollowResult.OfPack(
                region,
                Follow.kept(region, recorded, today).of(one -> isAsked(one.promise(), whose)));
    }

    private boolean isAsked(Promise promise, Optional<Zone> whose) {
        return isAsked(promise) && (whose.isEmpty() || isOf(promise, whose.get()));
    }

    private static boolean isOf(Promise promise, Zone zone) {
        return promise.zone().filter(zone.key()::equals).isPresent();
    }

    /// Those of the zone; of a file, those it tells of and all that were recorded.
    private static boolean isFollowed(Promise promise, List<Actual> actuals, Optional<Zone> whose) {
        boolean told =
                actuals.stream()
                        .anyMatch(one -> one.project().filter(promise.key()::equals).isPresent());
        boolean here = whose.isEmpty() || isOf(promise, whose.get());
        return told || promise.decision().isPresent() && here;
    }

    private List<Decision> decisions(Session session) {
        DecisionRegister opened = Registers.open(register, session);
        try {
            return opened.list();
        } catch (RegisterTrouble trouble) {
            if (trouble.kind() == RegisterTrouble.Kind.MISSING && register.isEmpty()) {
                return List.of();
            }
            throw Registers.refusal(trouble, session.words());
        }
    }

    private Optional<Zone> findZone(Region region, Words words) {
        Named named = new Named(region, words);
        return zone.map(name -> named.subject(name, Optional.of(Subject.Kind.ZONE)))
                .map(subject -> ((Subject.OfZone) subject).zone());
    }

    /// The ruleset asked for, else the first of the pack that makes classes and states all its
    /// benchmarks.
    private Optional<Ruleset> rating(Reading.Sound sound, Session session) {
        Region region = sound.region();
        if (rules.isEmpty()) {
            return region.rulesets().stream()
                    .filter(one -> Follow.findForm(region, one).isPresent())
                    .filter(
                            one ->
                                    one.rules().stream()
                                            .noneMatch(rule -> rule.kind() == Rule.Kind.JUDGED))
                    .findFirst();
        }
        Words words = session.words();
        Ruleset asked =
                new Rulesets(region, sound.rates(), session.options().decimal(), words)
                        .choose(rules.get());
        if (Follow.findForm(region, asked).isEmpty()) {
            throw Refusal.saying(
                    "no_classes",
                    words.get(
                            "follow.no_classes",
                            asked.key(),
                            region.all(RatingForm.class).stream()
                                    .map(RatingForm::ruleset)
                                    .collect(Collectors.joining(", "))));
        }
        return Optional.of(asked);
    }
}
