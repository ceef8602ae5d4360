# Print a C file with the text of every stdlib function given on the command line.
#   LC_ALL=C awk -f tools/embed.awk -v strip=PREFIX FILE.m... > stdlib_data.c
# The files must come sorted by function name; strip is removed from the front of their paths. Names, paths and texts
# stand one behind the other in one string, and the table has offsets: pointers would have to be relocated at each start.

function put(s) {               # one more text, with a zero behind it
    offset += length(s) + 1
    gsub(/\\/, "&&", s)         # a replacement's own backslashes mean different things to different awks
    gsub(/"/, "\\\"", s)
    gsub(/\t/, "\\t", s)
    gsub(/\?/, "\\?", s)
    printf "\"%s", s
}

function end_of_file() { if (count) { lengths[count] = offset - texts[count]; offset++; print "\"\\0\"" } }

BEGIN { print "#include \"lang/stdlib.h\"\n\nconst char stdlib_strings[] =\n\"\"" }

FNR == 1 {
    end_of_file()
    path = FILENAME
    if (strip != "" && index(path, strip) == 1) path = substr(path, length(strip) + 1)
    name = path
    sub(/^.*\//, "", name)
    sub(/\.m$/, "", name)
    count++
    names[count] = offset
    put(name)
    print "\\0\""
    paths[count] = offset
    put(path)
    print "\\0\""
    texts[count] = offset
}

{
    put($0)                     # the line's end stands where put counts a zero
    print "\\n\""
}

END {
    end_of_file()
    print ";\n\nconst StdlibFile stdlib_files[] = {"
    for (k = 1; k <= count; k++) printf "    { %d, %d, %d, %d },\n", names[k], paths[k], texts[k], lengths[k]
    print "    { 0, 0, 0, 0 }\n};"
    printf "const int stdlib_count = %d;\n", count
}
