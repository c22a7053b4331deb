package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.packs.PackBase;
import org.shanhai.app.packs.PackFolder;
import org.shanhai.app.show.Subject;
import org.shanhai.app.text.Words;
import org.shanhai.app.zone.BookForm;
import org.shanhai.app.zone.BookImport;
import org.shanhai.app.zone.BookTables;
import org.shanhai.app.zone.ImportSheet;
import org.shanhai.ask.Named;
import org.shanhai.ask.PackProblems;
import org.shanhai.ask.Refusal;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Reading;
import org.shanhai.pack.Years;
import org.shanhai.pack.book.BookReader;
import org.shanhai.pack.book.ZoneBook;
import org.shanhai.region.IndustryCode;
import org.shanhai.region.IndustryCodes;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The book of a development zone: the form it fills in, and the way from there into a pack.
@Command(name = "zone", description = "${bundle:zone.about}", footer = "${bundle:zone.examples}")
final class ZoneCommand implements Callable<Integer> {
    private final Shanhai shanhai;

    @Spec private @Nullable CommandSpec spec;

    ZoneCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() {
        CommandLine commandLine = requireNonNull(spec).commandLine();
        commandLine.usage(commandLine.getOut());
        return ExitCodes.DONE;
    }

    @Command(
            name = "init",
            description = "${bundle:zone.init.about}",
            footer = "${bundle:zone.init.examples}")
    int init(
            @Parameters(paramLabel = "PLACE", description = "${bundle:zone.init.place}")
                    String name,
            @Option(names = "--zone", paramLabel = "KEY", description = "${bundle:zone.init.zone}")
                    @Nullable String key,
            @Option(
                            names = "--out",
                            paramLabel = "FILE.xlsx",
                            description = "${bundle:zone.init.out}")
                    @Nullable Path out,
            @Mixin ForceOption force)
            throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        Region region = context.getSound().region();
        Place place =
                ((Subject.OfPlace)
                                new Named(region, words)
                                        .subject(name, Optional.of(Subject.Kind.PLACE)))
                        .place();
        Map<String, String> filled = new LinkedHashMap<>();
        Optional<Zone> known = zone(region, place, Optional.ofNullable(key));
        String zone = known.map(Zone::key).orElse(key == null ? place.key() + "-zone" : key);
        filled.put("zone", zone);
        known.ifPresent(
                found -> {
                    filled.put("name", found.name());
                    filled.put("name_local", found.nameLocal());
                });
        filled.put("place", words.pick(place.name(), place.nameLocal()));
        filled.put("new_zone", known.isPresent() ? "no" : "yes");
        Path file = out == null ? Path.of(zone + ".xlsx") : out;
        OutputFile.write(
                file, new BookForm(region.currency(), filled, words), force.given(), words);
        context.whole()
                .print(
                        new Answer(
                                "",
                                List.of(
                                        new Answer.Statement(
                                                "form",
                                                words.get("zone.form.written", file, zone),
                                                JsonObject.of(
                                                        "file",
                                                        file.toString(),
                                                        "zone",
                                                        zone,
                                                        "place",
                                                        place.key())))),
                        shanhai.json());
        return ExitCodes.DONE;
    }

    /// The zone asked for, or the only one of the place; empty where it is a new one.
    ///
    /// @throws Refusal where the place has several, or the zone lies elsewhere
    private Optional<Zone> zone(Region region, Place place, Optional<String> key) {
        Words words = shanhai.context().words();
        if (key.isPresent()) {
            Optional<Zone> known =
                    region.zones().stream()
                            .filter(zone -> zone.key().equals(key.get()))
                            .findFirst();
            if (known.isPresent() && !known.get().place().equals(place.key())) {
                throw Refusal.saying(
                        "other_place",
                        words.get("zone.other_place", key.get(), known.get().place(), place.key()));
            }
            return known;
        }
        List<Zone> zones = region.listZones(place);
        if (zones.size() > 1) {
            throw Named.refusal(
                    "several_zones",
                    words.get("zone.several", words.pick(place.name(), place.nameLocal())),
                    place.key(),
                    new Answer.Items(
                            "zones",
                            "",
                            zones.stream()
                                    .map(
                                            zone ->
                                                    new Answer.Item(
                                                            zone.key()
                                                                    + "  "
                                                                    + words.pick(
                                                                            zone.name(),
                                                                            zone.nameLocal()),
                                                            zone.key()))
                                    .toList()));
        }
        return zones.stream().findFirst();
    }

    @Command(
            name = "import",
            description = "${bundle:zone.import.about}",
            footer = "${bundle:zone.import.examples}")
    int importBook(
            @Parameters(paramLabel = "BOOK", description = "${bundle:zone.import.book}") Path book,
            @Option(
                            names = "--into",
                            required = true,
                            paramLabel = "PACK",
                            description = "${bundle:zone.import.into}")
                    Path into,
            @Option(
                            names = "--base",
                            paramLabel = "NAME",
                            description = "${bundle:zone.import.base}")
                    @Nullable String base)
            throws IOException {
        Context context = shanhai.context().forImports();
        Words words = context.words();
        // What is not there is no broken workbook.
        Files.newInputStream(book).close();
        PackBase standing = PackBase.of(into, Optional.ofNullable(base), EmbeddedPacks.preferred());
        Reading.Sound pack = context.getSound(standing.read());
        Region region = pack.region();
        BookReader reader =
                new BookReader(
                        region,
                        pack.rates(),
                        BookImport.names(region),
                        new IndustryCodes(region.all(IndustryCode.class)),
                        context.options().decimal(),
                        Years.now());
        switch (reader.read(book)) {
            case FileReading.Broken<ZoneBook> broken ->
                    throw new Refusal(
                            PackProblems.answer(
                                    book.toString(), broken.problems(), "zone.broken", words));
            case FileReading.Sound<ZoneBook> sound -> {
                BookTables tables = new BookTables(sound.value(), region, words);
                PackFolder.add(
                        into, standing, "zone-" + sound.value().zone(), tables.list(), words);
                Answer answer = ImportSheet.of(sound.value(), tables, into.toString(), words);
                List<Answer.Part> parts = new ArrayList<>(answer.parts());
                PackProblems.warnings(
                                "warnings", words.get("zone.warnings"), sound.problems(), words)
                        .ifPresent(parts::add);
                context.whole()
                        .print(
                                new Answer(answer.title(), answer.findings(), parts),
                                shanhai.json());
            }
        }
        return ExitCodes.DONE;
    }
}
