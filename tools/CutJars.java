import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Copies the jars of a folder into another without what only other systems need: native libraries
/// of several systems lie in one jar, and of OpenBLAS what C programs and JavaCPP need lies beside
/// it. Prints the size of what was cut, before and after. The same jars give the same bytes.
///
/// Usage: java tools/CutJars.java FROM TO linux|macos|windows x64|arm64
class CutJars {
    private static final String DUCKDB = "libduckdb_java.so_";
    private static final String JLINE = "org/jline/nativ/";
    private static final String OPENBLAS = "org/bytedeco/openblas/";
    private static final String SQLITE = "org/sqlite/native/";

    /// Of OpenBLAS what is loaded, and what that stands on.
    private static final List<String> LOADED =
            List.of("libopenblas", "libgfortran", "libquadmath", "libgcc", "libwinpthread");

    private final String duckdb;
    private final String jline;
    private final String sqlite;

    private CutJars(String system, String machine) {
        boolean arm = machine.equals("arm64");
        duckdb = DUCKDB + system + "_" + (arm ? "arm64" : "amd64");
        String name = system.equals("macos") ? "mac" : system;
        jline = JLINE + name + "/" + (arm ? "arm64" : "x86_64") + "/";
        sqlite = SQLITE.toLowerCase(Locale.ROOT) + name + "/" + (arm ? "aarch64" : "x86_64") + "/";
    }

    public static void main(String[] arguments) throws IOException {
        CutJars cutting = new CutJars(arguments[2], arguments[3]);
        Path to = Files.createDirectories(Path.of(arguments[1]));
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
            found.forEach(jars::add);
        }
        Collections.sort(jars);
        long before = 0;
        long after = 0;
        for (Path jar : jars) {
            Path copy = to.resolve(jar.getFileName());
            cutting.copy(jar, copy);
            if (Files.size(copy) != Files.size(jar)) {
                print(jar.getFileName().toString(), Files.size(jar), Files.size(copy));
            }
            before += Files.size(jar);
            after += Files.size(copy);
        }
        print("all " + jars.size() + " jars", before, after);
    }

    private static void print(String what, long before, long after) {
        System.out.printf(
                Locale.ROOT, "%-45s %6.1f MB -> %5.1f MB%n", what, before / 1e6, after / 1e6);
    }

    private void copy(Path jar, Path copy) throws IOException {
        try (ZipFile in = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(in.entries());
            if (entries.stream().allMatch(entry -> isNeeded(entry.getName()))) {
                Files.copy(jar, copy);
                return;
            }
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
                out.setLevel(Deflater.BEST_COMPRESSION);
                for (ZipEntry entry : entries) {
                    if (isNeeded(entry.getName())) {
                        ZipEntry same = new ZipEntry(entry.getName());
                        same.setTimeLocal(entry.getTimeLocal());
                        out.putNextEntry(same);
                        in.getInputStream(entry).transferTo(out);
                        out.closeEntry();
                    }
                }
            }
        }
    }

    private boolean isNeeded(String name) {
        if (name.endsWith("/") || name.endsWith(".class")) {
            return true;
        }
        if (name.startsWith(DUCKDB)) {
            return name.equals(duckdb);
        }
        if (name.startsWith(JLINE) && !name.endsWith(".properties")) {
            return name.toLowerCase(Locale.ROOT).startsWith(jline);
        }
        if (name.startsWith(SQLITE)) {
            return name.toLowerCase(Locale.ROOT).startsWith(sqlite);
        }
        // The jar of OpenBLAS is of one system alone: its classifier says so.
        return !name.startsWith(OPENBLAS)
                || LOADED.stream().anyMatch(name.substring(name.lastIndexOf('/') + 1)::startsWith);
    }
}
