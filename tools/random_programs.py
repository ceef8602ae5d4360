"""Random programs of a dozen statements for tools/compare-with-octave --programs.

A program keeps variables of each kind (numbers, integers, truth values, text, cells, structs, functions), so that most of what
it does has sense; one operand in ten is of any other kind. Statements assign, show, index, grow, delete, loop, branch, print and
catch errors. Three statements in four stand in a try that tells the error's message: the program goes on behind it.
"""
import random

VARS = {"num": ["x", "y", "z", "A", "B"], "int": ["k", "m"], "bool": ["t", "u"], "str": ["s", "w"], "cell": ["c", "d"],
        "struct": ["p", "q"], "fun": ["f", "g"]}
MAPPERS = ["abs", "floor", "round", "sqrt", "sign", "fix", "ceil", "-", "!", "real", "imag", "double", "isnan", "exp", "cumsum", "fliplr",
           "flipud", "triu", "sort", "single", "(", "diff", "cumprod", "isempty", "conj", "squeeze", "vec", "log2", "gamma"]
REDUCERS = ["sum", "prod", "max", "min", "any", "all", "mean", "numel", "length", "columns", "rows", "ndims", "norm", "median", "mode",
            "std", "trace", "nnz", "rank"]
OPS = ["+", "-", ".*", "./", "*", "/", ".^", "^", "\\", "+", "-", ".*"]
COMPARE = ["==", "!=", "<", "<=", ">", ">=", "~="]
INTS = ["int8", "uint8", "int16", "int32", "uint32", "int64", "uint64"]
TEXTS = ["abc", "Hello", "", "a b", "x=1", "foo bar baz", "12", "3.5", "one,two", "  pad ", "AbC"]
FIELDS = ["a", "b", "name", "val"]
TEMPLATES = ["%d\\n", "%g ", "%5.2f|", "%s\\n", "[%d, %d]\\n", "%d: %s\\n", "%x %c\\n", "%e\\n", "%-6d|%6s|\\n", "%i%%\\n", "%+d\\n", "%05d\\n",
             "%s=%g\\n", "a\\tb\\n", "%u;", "%g %g\\n", "%.3g\\n", "%5s|\\n", "%*d\\n"]


class Programs:
    def __init__(self, seed):
        self.pick = random.Random(seed)
        self.known = {}
        self.depth = 0

    # Expressions

    def var(self, kind):
        known = [v for v in VARS[kind] if v in self.known]
        return self.pick.choice(known) if known else None

    def number(self):
        return self.pick.choice(["0", "1", "2", "3", "-1", "4", "5", "0.5", "1.5", "-2.5", "10", "100", "7", "1e3", "0.1", "1e5", "12345.678", "1e-3",
                                 "NaN", "Inf", "-Inf", "2", "3", "1", "pi", "1e10", "-0"])

    def matrix(self):
        pick = self.pick
        way = pick.randrange(11)
        if way < 4:
            rows, columns = pick.choice([(1, 2), (1, 3), (2, 2), (2, 3), (3, 1), (3, 3), (1, 4), (2, 1)])
            pool = pick.choice([["1", "2", "3", "4", "5", "-1", "0"], ["0.5", "1.25", "-3", "2", "10.75"], ["1", "NaN", "3", "Inf", "-2"],
                                ["1", "1000.5", "1e5", "0.001"], ["1", "2+3i", "-1i", "4"], ["100", "20", "3"], ["1", "0"]])
            return "[%s]" % "; ".join(pick.choice([", ", " "]).join(pick.choice(pool) for _ in range(columns)) for _ in range(rows))
        if way < 6:
            return pick.choice(["1:3", "1:5", "0:2:6", "5:-1:1", "0:0.25:1", "1:0", "-2:2", "2:2"])
        return pick.choice(["zeros (2, 3)", "ones (2)", "eye (2)", "eye (3)", "magic (3)", "magic (4)", "[]", "zeros (0, 3)", "zeros (1, 0)",
                            "reshape (1:8, 2, 2, 2)", "linspace (0, 1, 3)", "repmat ([1 2], 2, 2)", "rand (2, 3) > 2", "zeros (2, 2, 2)", "NaN (2)",
                            "reshape (1:6, 2, 3)", "[1 2 3]'", "(1:4)'", "1e5 * [1 2.5]", "[1e-3 1]", "[1 1e6]", "[1.5 NaN]", "[99999 1.5]",
                            "-[1 2; 3 4]", "[1e10 1]", "[0.1 0.22 100.5]", "[1+2i, 3.5]", "single ([1.5 2])", "single (pi)"])

    def subscript(self, colon=True):
        pick = self.pick
        pool = ["1", "2", "1", "3", "end", "[1 2]", "2:end", "[]", "end-1", "1:2", "[2 1 1]", "end:-1:1", "[true false]"]
        if colon:
            pool += [":", ":"]
        if pick.random() < 0.08:
            pool = ["0", "1.5", "-1", "5", "end+1", "7", "'a'", "logical ([1 0 1])", "{1}", "1i", "NaN"]
        if pick.random() < 0.1 and self.var("int"):
            return self.var("int")
        return pick.choice(pool)

    def subscripts(self):
        return ", ".join(self.subscript() for _ in range(self.pick.choice([1, 1, 1, 2, 2, 2, 3])))

    def num(self, depth=2):
        pick = self.pick
        if pick.random() < 0.04:
            return self.any(depth)
        way = pick.random()
        name = self.var("num")
        if depth <= 0 or way < 0.3:
            if name and pick.random() < 0.6:
                return name
            return self.number() if pick.random() < 0.5 else self.matrix()
        if way < 0.5:
            return "%s %s %s" % (self.operand(depth), pick.choice(OPS), self.operand(depth))
        if way < 0.64:
            f = pick.choice(MAPPERS)
            return "%s (%s)" % (f, self.num(depth - 1)) if f != "(" else "(%s)%s" % (self.num(depth - 1), pick.choice(["'", ".'"]))
        if way < 0.76:
            extra = pick.choice(["", "", "", ", 1", ", 2"])
            f = pick.choice(REDUCERS)
            if f in ("max", "min", "norm", "std", "numel", "length", "columns", "rows", "ndims", "nnz", "trace", "rank"):
                extra = ""
            return "%s (%s%s)" % (f, self.num(depth - 1), extra)
        if way < 0.88 and name:
            return "%s(%s)" % (name, self.subscripts())
        if way < 0.92:
            return "[%s]" % pick.choice([", ", "; ", " "]).join("(%s)" % self.num(depth - 2) for _ in range(pick.randint(1, 3)))
        return pick.choice([
            lambda: "find (%s)" % self.bool(depth - 1), lambda: "numel (%s)" % self.any(depth - 1), lambda: "size (%s)" % self.any(depth - 1),
            lambda: "mod (%s, %s)" % (self.num(depth - 1), self.number()), lambda: "reshape (%s, [], 1)" % self.num(depth - 1),
            lambda: "max (%s, %s)" % (self.num(depth - 1), self.number()), lambda: "str2double (%s)" % self.str(depth - 1),
            lambda: "cellfun (@numel, %s)" % self.cell(depth - 1), lambda: "arrayfun (%s, %s)" % (self.fun(), self.num(depth - 1)),
            lambda: "length (%s)" % self.str(depth - 1), lambda: "double (%s)" % self.str(depth - 1),
            lambda: "unique (%s)" % self.num(depth - 1), lambda: "cat (%s, %s, %s)" % (pick.choice("123"), self.num(0), self.num(0)),
            lambda: "repmat (%s, 1, 2)" % self.num(depth - 1), lambda: "polyfit ([1 2 3], [2 4 6], 1)", lambda: "%s'" % (name or "5"),
            lambda: "permute (%s, [2 1])" % self.num(depth - 1), lambda: "polyval (%s, 2)" % self.num(depth - 1),
            lambda: "%s.%s" % (self.var("struct") or "p", pick.choice(FIELDS)), lambda: "%s{%s}" % (self.var("cell") or "c", self.subscript()),
            lambda: "floor (%s ./ %s)" % (self.num(0), self.num(0)), lambda: "bitand (%s, %s)" % (pick.choice("1357"), self.int(0)),
            lambda: "circshift (%s, 1)" % self.num(depth - 1), lambda: "any (%s(:))" % (name or "x"), lambda: "ifelse (1)",
            lambda: "kron (%s, [1 2])" % self.num(0), lambda: "accumarray ([1; 2; 1], [10; 20; 30])", lambda: "histc (%s, 0:2:6)" % self.num(0),
            lambda: "%s ++ %s" % (self.num(0), self.num(0)), lambda: "interp1 ([1 2 3], [4 5 6], %s)" % self.num(0)])()

    def operand(self, depth):
        kind = self.pick.random()
        if kind < 0.75:
            text = self.num(depth - 1)
        elif kind < 0.85:
            text = self.int(depth - 1)
        elif kind < 0.93:
            text = self.bool(depth - 1)
        else:
            text = self.any(depth - 1)
        return "(%s)" % text if not text.isidentifier() else text

    def int(self, depth=1):
        pick = self.pick
        name = self.var("int")
        if name and pick.random() < 0.4:
            return name
        if depth > 0 and pick.random() < 0.4:
            return "(%s) %s (%s)" % (self.int(depth - 1), pick.choice(OPS), pick.choice([self.int, self.num])(depth - 1))
        cls = pick.choice(INTS)
        return "%s (%s)" % (cls, pick.choice(["5", "[1 2 3]", "100", "-7", "[200 -200]", "[1; 2]", "3.5", "[1 2; 3 4]", "0", self.num(0)]))

    def bool(self, depth=1):
        pick = self.pick
        name = self.var("bool")
        if name and pick.random() < 0.25:
            return name
        if depth <= 0:
            return pick.choice(["true", "false", "[true false]", "x > 1" if "x" in self.known else "true", "logical ([1 0; 0 1])"])
        way = pick.random()
        if way < 0.5:
            return "%s %s %s" % (self.operand(1), pick.choice(COMPARE), self.operand(1))
        if way < 0.65:
            return "(%s) %s (%s)" % (self.bool(depth - 1), pick.choice(["&", "|", "&&", "||"]), self.bool(depth - 1))
        return pick.choice([
            lambda: "isempty (%s)" % self.any(1), lambda: "!(%s)" % self.bool(depth - 1), lambda: "ischar (%s)" % self.any(0),
            lambda: "strcmp (%s, %s)" % (self.str(1), self.str(1)), lambda: "isfield (%s, '%s')" % (self.struct(), pick.choice(FIELDS)),
            lambda: "isequal (%s, %s)" % (self.any(1), self.any(1)), lambda: "ismember (%s, %s)" % (self.num(0), self.num(0)),
            lambda: "isnumeric (%s)" % self.any(0), lambda: "iscellstr (%s)" % self.any(0), lambda: "any (%s)" % self.num(1),
            lambda: "xor (%s, %s)" % (self.bool(0), self.bool(0)), lambda: "isspace (%s)" % self.str(0), lambda: "isreal (%s)" % self.num(1),
            lambda: "strcmp (%s, %s)" % (self.cell(0), self.str(0)), lambda: "isa (%s, 'numeric')" % self.any(0),
            lambda: "%s == %s" % (self.str(0), self.str(0)), lambda: "isvector (%s)" % self.any(0), lambda: "isrow (%s)" % self.any(0)])()

    def str(self, depth=1):
        pick = self.pick
        name = self.var("str")
        if name and pick.random() < 0.35:
            return name
        text = pick.choice(TEXTS)
        if depth <= 0 or pick.random() < 0.4:
            return pick.choice(["'%s'", '"%s"']) % text
        return pick.choice([
            lambda: "[(%s), (%s)]" % (self.str(depth - 1), self.str(depth - 1)), lambda: "num2str (%s)" % self.num(1), lambda: "upper (%s)" % self.str(0),
            lambda: "mat2str (%s)" % self.num(1), lambda: "sprintf ('%s', %s)" % (pick.choice(TEMPLATES), self.any(1)),
            lambda: "strrep (%s, 'a', 'XY')" % self.str(depth - 1), lambda: "strtrim (%s)" % self.str(0), lambda: "int2str (%s)" % self.num(0),
            lambda: "class (%s)" % self.any(1), lambda: "strjoin (%s, '-')" % self.cell(0), lambda: "char (%s)" % self.any(0),
            lambda: "fliplr (%s)" % self.str(0), lambda: "%s(%s)" % (name or "'abcdef'", self.subscript()), lambda: "repmat (%s, 1, 2)" % self.str(0),
            lambda: "regexprep (%s, '[aeiou]', '#')" % self.str(0), lambda: "strcat (%s, %s)" % (self.str(0), self.str(0)),
            lambda: "disp (%s)" % self.any(1), lambda: "dec2bin (%s)" % pick.choice(["5", "[1 2 3]", "10"]), lambda: "lower (%s)" % self.str(0),
            lambda: "[(%s); (%s)]" % (self.str(0), self.str(0)), lambda: "func2str (%s)" % self.fun(), lambda: "strvcat (%s, 'xy')" % self.str(0),
            lambda: "num2str (%s, %s)" % (self.num(0), pick.choice(["3", "8", "'%d'", "'%8.3f'"])), lambda: "blanks (2)",
            lambda: "['a' (%s)]" % self.num(0), lambda: "substr (%s, 1, 1)" % self.str(0), lambda: "strsplit (%s, ' '){1}" % self.str(0)])()

    def cell(self, depth=1):
        pick = self.pick
        name = self.var("cell")
        if name and pick.random() < 0.45:
            return name
        if depth <= 0 or pick.random() < 0.55:
            return pick.choice(["{}", "{1, 'a'}", "{'x', 'yy', 'zzz'}", "{1, 2, 3}", "{[1 2 3], 'abc'; {2}, @sin}", "cell (1, 2)", "cell (0, 3)",
                                "{(%s)}" % self.any(0), "{(%s), (%s)}" % (self.any(0), self.any(0)), "{(%s); (%s)}" % (self.str(0), self.num(0))])
        return pick.choice([
            lambda: "num2cell (%s)" % self.num(1), lambda: "strsplit (%s, %s)" % (self.str(0), pick.choice(["' '", "','"])),
            lambda: "cellfun (@(v) [v v], %s, 'UniformOutput', false)" % self.cell(0), lambda: "[%s, {(%s)}]" % (self.cell(0), self.any(0)),
            lambda: "fieldnames (%s)" % self.struct(), lambda: "struct2cell (%s)" % self.struct(), lambda: "%s'" % self.cell(0),
            lambda: "arrayfun (@(v) v * 2, %s, 'UniformOutput', false)" % self.num(0), lambda: "cellstr (%s)" % self.str(0),
            lambda: "%s(%s)" % (name or "{1,2}", self.subscripts()), lambda: "sort (%s)" % self.cell(0), lambda: "unique (%s)" % self.cell(0),
            lambda: "{%s{:}}" % (name or "{3}"), lambda: "regexp (%s, '\\w+', 'match')" % self.str(0), lambda: "mat2cell (magic (3), [1 2], 3)",
            lambda: "[(%s); (%s)]" % (self.cell(0), self.cell(0)), lambda: "upper (%s)" % self.cell(0), lambda: "repmat (%s, 1, 2)" % self.cell(0)])()

    def struct(self):
        pick = self.pick
        name = self.var("struct")
        if name and pick.random() < 0.6:
            return name
        return pick.choice(["struct ('a', 1, 'b', 'hi')", "struct ('a', {1, 2, 3})", "struct ()", "struct ('name', {{}})", "struct ('val', {(%s)})" % self.any(0),
                            "struct ('a', struct ('b', %s))" % self.any(0), "struct ('a', {})", "setfield (struct (), 'a', %s)" % self.any(0),
                            "rmfield (struct ('a', 1, 'b', 2), '%s')" % pick.choice(FIELDS), "cell2struct ({1; 'x'}, {'a'; 'name'}, 1)",
                            "orderfields (struct ('b', 1, 'a', %s))" % self.num(0), "%s(%s)" % (name or "struct ('a', {5, 6})", self.subscript(False))])

    def fun(self):
        name = self.var("fun")
        if name and self.pick.random() < 0.5:
            return name
        return self.pick.choice(["@sin", "@(v) v + 1", "@(v) v .^ 2", "@(v, w) v * w", "@numel", "@() 42", "@(varargin) numel (varargin)", "@(v) v(end)",
                                 "@(v) [v, 1]", "@(n) n > 1", "@(v) sum (v(:)) / 2", "@plus", "@(s) upper (s)", "@isempty"])

    def any(self, depth=1):
        kind = self.pick.choice(["num", "num", "int", "bool", "str", "str", "cell", "struct"])
        return self.of_kind(kind, depth)

    def of_kind(self, kind, depth):
        if kind in ("struct", "fun"):
            return getattr(self, kind)()
        return getattr(self, kind)(max(depth, 0))

    # Statements

    def assign(self):
        kind = self.pick.choice(["num", "num", "num", "int", "bool", "str", "str", "cell", "struct", "fun"])
        name = self.pick.choice(VARS[kind])
        text = self.of_kind(kind, 2)
        self.known[name] = True
        return "%s = %s%s" % (name, text, self.end())

    def end(self):
        return self.pick.choice(["", "", ";"])

    def change(self):
        pick = self.pick
        kind = pick.choice(["num", "num", "num", "cell", "cell", "struct", "struct", "str", "int", "bool"])
        name = self.var(kind)
        if not name:
            return self.assign()
        end = self.end()
        if kind == "struct":
            field = pick.choice(FIELDS)
            left = pick.choice(["%s.%s", "%s(2).%s", "%s(1).%s", "%s(end+1).%s", "%s.%s(2)", "%s.%s.b", "%s.%s{2}", "%s.%s(end+1)", "%s.('%s')"]) % (
                name, field)
            return "%s = %s%s" % (left, self.any(1), end)
        if kind == "cell":
            left = pick.choice(["%s{%s}" % (name, self.subscript(False)), "%s(%s)" % (name, self.subscript()), "%s{end+1}" % name,
                                "%s{1}(2)" % name, "%s{2}.a" % name, "%s{%s}" % (name, self.subscripts())])
            right = pick.choice([self.any(1), "[]", "{(%s)}" % self.any(0), self.cell(0)])
            return "%s = %s%s" % (left, right, end)
        sub = pick.choice([self.subscripts(), "end+1", self.subscript(), "%s > 1" % name, "[1 3]", "4"])
        way = pick.random()
        if way < 0.2:
            return "%s(%s) = []%s" % (name, sub, end)
        if way < 0.35 and kind in ("num", "int"):
            op = pick.choice(["+=", "-=", "*=", "/=", "^=", "|=", "&="])
            target = pick.choice([name, "%s(%s)" % (name, sub)])
            return "%s %s %s%s" % (target, op, self.num(1), end)
        if way < 0.4 and kind in ("num", "int"):
            return "%s%s%s" % (name, pick.choice(["++", "--"]), end)
        right = self.of_kind(kind, 1) if pick.random() < 0.85 else self.any(1)
        return "%s(%s) = %s%s" % (name, sub, right, end)

    def show(self):
        pick = self.pick
        return pick.choice([
            lambda: "%s" % self.any(2), lambda: "disp (%s)" % self.any(2), lambda: "printf (\"%s\", %s);" % (pick.choice(TEMPLATES), self.any(1)),
            lambda: "printf (\"%s\", %s, %s);" % (pick.choice(TEMPLATES), self.any(1), self.any(1)), lambda: "%s" % self.bool(2),
            lambda: "fprintf ('%s', %s);" % (pick.choice(TEMPLATES), self.num(2)), lambda: "display (%s)" % self.any(0),
            lambda: "%s (%s)" % (self.fun() if self.var("fun") is None else self.var("fun"), self.num(0)), lambda: "size (%s)" % self.any(1),
            lambda: "%s" % self.num(3), lambda: "%s" % self.struct(), lambda: "%s" % self.cell(1), lambda: "%s" % self.int(2),
            lambda: "printf (\"%s\", %s{:});" % (pick.choice(TEMPLATES), self.var("cell") or "{1}"), lambda: "%s" % (self.var("num") or "3"),
            lambda: "%s.%s" % (self.var("struct") or "p", pick.choice(FIELDS)), lambda: "%s{:}" % (self.var("cell") or "c"),
            lambda: "fdisp (stdout, %s)" % self.any(1), lambda: "class (%s)" % self.any(2), lambda: "ans"])()

    def several(self):
        pick = self.pick
        a, b = pick.sample(VARS["num"], 2)
        text = pick.choice([
            lambda: "[%s, %s] = max (%s)" % (a, b, self.num(1)), lambda: "[%s, %s] = sort (%s)" % (a, b, self.num(1)),
            lambda: "[%s, %s] = size (%s)" % (a, b, self.any(1)), lambda: "[%s, %s] = deal (%s)" % (a, b, self.num(0)),
            lambda: "[~, %s] = min (%s)" % (a, self.num(1)), lambda: "[%s, %s] = find (%s)" % (a, b, self.bool(1)),
            lambda: "[%s, %s] = unique (%s)" % (a, b, self.num(1)), lambda: "[%s, %s] = %s{:}" % (a, b, self.var("cell") or "{1,2}"),
            lambda: "[%s(2), %s] = deal (1, %s)" % (a, b, self.num(0)), lambda: "[%s, %s] = strtok (%s)" % ("s", "w", self.str(1)),
            lambda: "[%s, %s] = ismember (%s, %s)" % (a, b, self.num(0), self.num(0)), lambda: "%s = %s = %s" % (a, b, self.num(1)),
            lambda: "[c{1:2}] = deal (%s)" % self.any(0), lambda: "[p.a, p.b] = deal (%s, 2)" % self.any(0)])()
        if text[:4] in ("[c{1", "[p.a", "[s, "):
            self.known.update({"[c{1": {"c": 1}, "[p.a": {"p": 1}, "[s, ": {"s": 1, "w": 1}}[text[:4]])
        else:
            self.known[a] = True
            if "[~" not in text:
                self.known[b] = True
        return text + self.end()

    def block(self, most=2):
        self.depth += 1
        lines = []
        for _ in range(self.pick.randint(1, most)):
            lines += ["  " + l for l in self.statement()]
        self.depth -= 1
        return lines

    def compound(self):
        pick = self.pick
        way = pick.randrange(8)
        if way == 0:
            lines = ["if %s" % self.bool(1)] + self.block()
            if pick.random() < 0.3:
                lines += ["elseif %s" % self.any(1)] + self.block(1)
            if pick.random() < 0.5:
                lines += ["else"] + self.block(1)
            return lines + [pick.choice(["end", "endif"])]
        if way == 1:
            name = pick.choice(["k", "m", "x"])
            self.known[name] = True
            return ["for %s = %s" % (name, pick.choice([self.num(1), "1:3", self.cell(0), "[1 2; 3 4]", self.str(0), self.struct()]))] + self.block() + [
                pick.choice(["end", "endfor"])]
        if way == 2:
            stop = pick.choice(["break", "continue", "break"])
            return ["for k = 1:4", "  if k == %s, %s, end" % (pick.choice("123"), stop), "  printf (\"%d \", k);"] + self.block(1) + ["end"]
        if way == 3:
            return ["n = 0;", "while n < %s" % pick.choice("123"), "  n++;"] + self.block(1) + ["end"]
        if way == 4:
            cases = []
            for _ in range(pick.randint(1, 3)):
                cases += ["  case %s" % pick.choice([self.number(), "{1, 2, 'abc'}", self.str(0), "{'Hello', 3}", "[]", self.num(0)])] + self.block(1)
            return ["switch %s" % pick.choice([self.num(0), self.str(0)])] + cases + (["  otherwise"] + self.block(1) if pick.random() < 0.5 else []) + ["end"]
        if way == 5:
            return ["n = 3;", "do", "  n--;"] + self.block(1) + ["until n < %s" % pick.choice("12")]
        if way == 6:
            return ["unwind_protect"] + self.block(1) + ["unwind_protect_cleanup", "  disp ('clean')", "end_unwind_protect"]
        return ["try", "  error (%s);" % pick.choice(["'my:id', 'text %%d', %s" % self.num(0), "'plain'", self.str(0), "struct ('message', 'm', 'identifier', 'a:b')",
                                                     "'with newline\\n'", "'%%s', %s" % self.str(0)]),
                "catch err", "  disp (err.message), disp (err.identifier)", "end"]

    def statement(self):
        pick = self.pick
        way = pick.random()
        if way < 0.36:
            lines = [self.assign()]
        elif way < 0.58:
            lines = [self.change()]
        elif way < 0.82:
            lines = [self.show()]
        elif way < 0.88 or self.depth > 1:
            lines = [self.several()]
        else:
            lines = self.compound()
        if pick.random() < 0.75 and self.depth < 2:
            if pick.random() < 0.3 and len(lines) == 1:
                return ["try, %s, catch e, disp (e.message), end" % lines[0].rstrip(";")]
            return ["try"] + ["  " + l for l in lines] + ["catch e", "  disp (e.message)", "end"]
        return lines

    def program(self):
        self.known = {}
        lines = []
        for _ in range(3):
            lines += ["%s = %s%s" % (name, text, self.end()) for name, text in [self.first()]]
        for _ in range(self.pick.randint(6, 12)):
            lines += self.statement()
        return lines

    def first(self):
        kind = self.pick.choice(list(VARS))
        name = self.pick.choice(VARS[kind])
        text = self.of_kind(kind, 0)
        self.known[name] = True
        return name, text
