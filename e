shanhai: Java cannot load its own files (Type org.shanhai.app.cli.Version not present). May too few files be open (ulimit -n)?
