package org.shanhai.linalg;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds OpenBLAS in its jar, has it laid in the user's cache once for each version, and loads it.
final class OpenBlasLibrary {
    /// The version of the jar; part of the cache's path.
    static final String VERSION = "0.3.31-1.5.13";

    /// Linked libraries first: the loader does not look for them beside the library.
    private static final List<String> LINUX =
            List.of("libquadmath.so.0", "libgfortran.so.5", "libopenblas.so.0");

    private static final List<String> MAC =
            List.of(
                    "libgcc_s.1.1.dylib",
                    "libquadmath.0.dylib",
                    "libgfortran.5.dylib",
                    "libopenblas.0.dylib");
    private static final List<String> WINDOWS =
            List.of(
                    "libwinpthread-1.dll",
                    "libgcc_s_seh-1.dll",
                    "libquadmath-0.dll",
                    "libgfortran-5.dll",
                    "libopenblas.dll");

    private final SymbolLookup symbols;

    /// Why OpenBLAS cannot be used on this machine.
    static final class Unavailable extends Exception {
        private static final long serialVersionUID = 1;

        Unavailable(String message, Throwable cause) {
            super(message, cause);
        }

        Unavailable(String message) {
            super(message);
        }
    }

    private OpenBlasLibrary() {
        symbols = SymbolLookup.loaderLookup();
    }

    // System.load keeps the library for the life of this class, as the handles need.
    static OpenBlasLibrary load() throws Unavailable {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean mac = system.contains("mac");
        boolean windows = system.contains("win") && !mac;
        String platform = (mac ? "macosx" : windows ? "windows" : "linux") + "-" + architecture();
        List<String> names = mac ? MAC : windows ? WINDOWS : LINUX;
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
        try (LibraryFolder folder = new LibraryFolder(cacheFolder(platform), temporary)) {
            boolean any = false;
            for (String name : names) {
                URL resource =
                        OpenBlasLibrary.class.getResource(
                                "/org/bytedeco/openblas/" + platform + "/" + name);
                if (resource != null) {
                    System.load(folder.lay(resource).toString());
                    any = true;
                }
            }
            if (!any) {
                throw new Unavailable("there is no build of it for " + platform);
            }
            return new OpenBlasLibrary();
        } catch (IOException | UnsatisfiedLinkError e) {
            throw new Unavailable(String.valueOf(e.getMessage()), e);
        }
    }

    private static String architecture() {
        String name = System.getProperty("os.arch", "");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm64";
            default -> name;
        };
    }

    /// Empty where the system names no place to keep things in.
    private static Optional<Path> cacheFolder(String platform) {
        String given = System.getenv("XDG_CACHE_HOME");
        Path base =
                given != null && !given.isEmpty()
                        ? Path.of(given)
                        : Path.of(System.getProperty("user.home", ""), ".cache");
        return base.isAbsolute()
                ? Optional.of(
                        base.resolve("shanhai").resolve("openblas-" + VERSION + "-" + platform))
                : Optional.empty();
    }

    /// A function of the library that reads and writes Java's arrays in place.
    MethodHandle function(String name, FunctionDescriptor descriptor) {
        MemorySegment address =
                symbols.find(name)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "OpenBLAS has no function " + name + "."));
        return Linker.nativeLinker()
                .downcallHandle(address, descriptor, Linker.Option.critical(true));
    }
}
