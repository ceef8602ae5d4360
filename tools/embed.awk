# Print a C file with the text of every stdlib function given on the command line.
#   LC_ALL=C awk -f tools/embed.awk -v strip=PREFIX FILE.m... > stdlib_data.c
# The files must come sorted by function name; strip is removed from the front of their paths.

function flush_file() {
    if (name != "") printf "\"\";\n"
}

FNR == 1 {
    flush_file()
    path = FILENAME
    if (strip != "" && index(path, strip) == 1) path = substr(path, length(strip) + 1)
    name = path
    sub(/^.*\//, "", name)
    sub(/\.m$/, "", name)
    count++
    names[count] = name
    paths[count] = path
    if (count == 1) print "#include \"lang/stdlib.h\"\n"
    printf "static const char text_%d[] =\n", count
}

{
    line = $0
    gsub(/\\/, "&&", line)      # a replacement's own backslashes mean different things to different awks
    gsub(/"/, "\\\"", line)
    gsub(/\t/, "\\t", line)
    gsub(/\?/, "\\?", line)
    printf "\"%s\\n\"\n", line
}

END {
    flush_file()
    if (count == 0) print "#include \"lang/stdlib.h\"\n"
    print "\nconst StdlibFile stdlib_files[] = {"
    for (k = 1; k <= count; k++)
        printf "    { \"%s\", \"%s\", text_%d, sizeof(text_%d) - 1 },\n", names[k], paths[k], k, k
    print "    { 0, 0, 0, 0 }\n};"
    printf "const int stdlib_count = %d;\n", count
}
