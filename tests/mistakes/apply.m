% Does advice help? Where a hint names what to write, write it, and look whether the error is gone.
%   octavo apply.m OCTAVO NAME...      NAME.m the mistake, NAME.err what is said; the last line counts
% What is claimed is read from the hint's own words; a hint that only explains claims nothing.
1;

function text = read (name)
  text = fileread (name);
end

% The line and column of the caret, 0 0: the message has none that counts in the file.
function [line, col] = place (said)
  at = regexp (said, '\n  at [^\n]*:(\d+):(\d+)\n', "tokens", "once");
  near = regexp (said, 'near line (\d+) of file', "tokens", "once");
  line = col = 0;
  if (! isempty (at))
    line = str2double (at{1});  col = str2double (at{2});
  elseif (! isempty (near))
    line = str2double (near{1});
    caret = regexp (said, '\n>>> [^\n]*\n( *)\^', "tokens", "once");
    if (! isempty (caret))
      col = numel (caret{1}) - 3;
    end
  end
end

% What the hint says to replace, on which line (0: anywhere), by what; from is a pattern.
function [from, to, line] = claim (said, hint)
  from = to = "";
  line = place (said);
  wrong = regexp (said, "(?:'|@|member ')(\\w+)", "tokens", "once");
  t = regexp (hint, 'did you mean the (?:function|variable|word|field|file|property) ([\w.]+)\?', "tokens", "once");
  if (! isempty (t))
    quoted = regexp (said, "'([^'\n]+)'|property (\\w+)|@(\\w+)|NAME: (\\w+)", "tokens", "once");
    from = ['(?<!\w)', regexptranslate("escape", [quoted{:}]), '(?!\w)'];
    to = t{1};
    return;
  end
  t = regexp (hint, "'(\\w+)' at line (\\d+): did you mean (\\w+)\\?", "tokens", "once");
  if (! isempty (t))
    from = ['\<' t{1} '\>'];  to = t{3};  line = str2double (t{2});
    return;
  end
  t = regexp (hint, "^(.+) is \\d+x\\d+, (.+) is \\d+x\\d+.*; (\\S+ [*\\\\] \\S+) fits", "tokens", "once");
  if (! isempty (t))
    from = [escaped(t{1}) ' *[*\\] *' escaped(t{2})];  to = t{3};
    return;
  end
  t = regexp (hint, "^(.+) is \\d+x\\d+, (.+) is \\d+x\\d+.*element by element: (.+?)(?:  \\[|$)", "tokens", "once");
  if (! isempty (t))
    from = [escaped(t{1}) ' *\* *' escaped(t{2})];  to = t{3};
    return;
  end
  t = regexp (hint, "^(.+) is \\d+x\\d+, (.+) is \\d+x\\d+.*columns: (\\[ones.*) \\*", "tokens", "once");
  if (! isempty (t))
    from = escaped (t{1});  to = t{3};
    return;
  end
  t = regexp (hint, "transpose one: (\\w+)'", "tokens", "once");
  if (! isempty (t))
    from = ['\<' t{1} '\>'];  to = [t{1} "'"];
    return;
  end
  t = regexp (hint, 'element by element: (.+) \./ (.+?)(?:  \[|$)', "tokens", "once");
  if (! isempty (t))
    from = [escaped(t{1}) ' */ *' escaped(t{2})];  to = [t{1} " ./ " t{2}];
    return;
  end
  t = regexp (hint, 'the content of an element is taken with braces: (\w+)\{(.+?)\}', "tokens", "once");
  if (! isempty (t))
    from = [t{1} '\(' t{2} '\)'];  to = [t{1} "{" t{2} "}"];
    return;
  end
  t = regexp (hint, 'products are written with \*: (\S+)\*(\(.+\))', "tokens", "once");
  if (! isempty (t))
    from = [t{1} escaped(t{2})];  to = [t{1} "*" t{2}];
    return;
  end
  t = regexp (hint, '; (\w+\(rows \(\w+\), 1\)) is as high', "tokens", "once");
  if (! isempty (t))
    from = '(ones|zeros) ?\([^)]*\)';  to = t{1};
    return;
  end
  t = regexp (hint, 'the function itself is @(\w+)', "tokens", "once");
  if (! isempty (t))
    from = ['\<' t{1} '\>'];  to = ["@" t{1}];
    return;
  end
  t = regexp (hint, "assignments are written with =: (\\w+)", "tokens", "once");
  if (! isempty (t))
    from = '<-|:=';  to = "=";
    return;
  end
  t = regexp (hint, 'a function of \w+ is written (.*) \.\.\.', "tokens", "once");
  if (! isempty (t))
    from = '^\w+ ?\(\w+\) =';  to = t{1};
    return;
  end
  t = regexp (hint, "isequal \\(A, B\\) asks", "match", "once");
  if (! isempty (t))
    from = '(\w+) == (\w+)';  to = "isequal ($1, $2)";
    return;
  end
  t = regexp (hint, ": write (\\S+)  \\[help hint:characters", "tokens", "once");
  if (! isempty (t))
    from = ['[' char([128:255]) ']+'];  to = t{1};
    line = 0;
    return;
  end
  fixed = {                                 % the words of the hint; what is replaced; by what
    "no colon is needed there", ':\s*$', "";
    "write >= to compare", '=>', ">=";
    "write != to compare", '!==|<>', "!=";
    "write && to join conditions", '\<and\>', "&&";
    "write true", '\<True\>', "true";
    "begins a second if, with an end of its own: write elseif", '\<else if\>', "elseif";
    "isempty (c) asks whether a cell array is empty", '\<if (\w+)', "if isempty ($1)";
    "is a comma missing?", '" ', '", ';
    "A' transposes", '\.T\>', "'";
    "the number of elements is numel", '\<len\>', "numel";
    "rows (x) is the number of rows", '\<nrow\>', "rows";
    "[1 2 3] makes a vector", 'c ?\((.*)\)', "[$1]";
    "a factorial is factorial (5)", '5!', "factorial (5)";
    "the absolute value is abs (x)", '\|(\w+)\|', "abs ($1)";
    "the matrix product is A * B", '@', "*";
    "[a, b] = deal (5)", '= (5)', "= deal ($1)";
    "[s.a] = deal (5)", 's\.a = 5', "[s.a] = deal (5)";
    "clear x deletes a variable", '\<del\>', "clear";
    "[c{:}] is a row", '\((.*)\)', "([$1{:}])";
    "results of other sizes come in a cell array", '\)$', ', "UniformOutput", false)';
    "printf (\"%s\\n\", c{:}) writes", 'c\)', "c{:})";
    "comments begin with % or #", '//|--', "%";
    "texts are compared by strcmp", "('\\w+') == ('\\w+')", "strcmp ($1, $2)";
    "texts are joined by brackets", '("\w+") [.+] ("\w+")', "[$1 $2]";
    "a power of it is sin (x) ^ 2", 'sin\^2 \(3\)', "sin (3) ^ 2";
    };
  for k = 1:rows (fixed)
    if (! isempty (strfind (hint, fixed{k,1})))
      from = fixed{k,2};  to = fixed{k,3};
      if (! isempty (strfind (hint, "was never closed")))
        line = 0;
      end
      return;
    end
  end
end

function pattern = escaped (text)
  pattern = strrep (regexptranslate ("escape", text), " ", " *");
end

% What is put before the program's line: "total = 0", "clear sum".
function before = put_before (hint)
  before = "";
  t = regexp (hint, 'set it before: (\w+ = 0)', "tokens", "once");
  if (isempty (t))
    t = regexp (hint, '(clear \w+) brings the function back', "tokens", "once");
  end
  if (! isempty (t))
    before = [t{1} ";"];
  end
end

% The hint: the line behind the caret's or the last of a syntax error.
function hint = hint_of (said)
  hint = "";
  for line = strsplit (said, "\n")
    if (! isempty (strfind (line{1}, "[help hint:")) || ! isempty (strfind (line{1}, "did you mean")))
      hint = strtrim (line{1});
    end
  end
end

octavo = argv (){1};
claims = failed = 0;
for name = argv ()(2:end)'
  said = read ([name{1} ".err"]);
  hint = hint_of (said);
  if (isempty (hint) || strncmp (said, "warning", 7))
    continue;
  end
  [from, to, line] = claim (said, hint);
  before = put_before (hint);
  if (isempty (from) && isempty (before))
    continue;
  end
  claims++;
  lines = strsplit (read ([name{1} ".m"]), "\n");
  if (! isempty (before))
    at = place (said);
    lines = [lines(1:at-1), {before}, lines(at:end)];
  else
    which = 1:numel (lines);
    if (line > 0)
      which = min ([line, line - 1], numel (lines));        % a syntax error may be told of in the line behind it
    end
    for k = which(which > 0)
      changed = regexprep (lines{k}, from, to);
      if (! strcmp (changed, lines{k}))
        lines{k} = changed;
        break;
      end
    end
  end
  folder = tempname ();
  mkdir (folder);
  program = fullfile (folder, [name{1} ".m"]);
  fid = fopen (program, "w");
  fputs (fid, strjoin (lines, "\n"));
  fclose (fid);
  [~, now] = system (sprintf ("cd %s && %s --no-init-file --hints %s.m 2>&1 >/dev/null </dev/null", folder, octavo, name{1}));
  first = @(s) strrep (strtok (s, "\n"), [folder "/"], "");
  confirm_recursive_rmdir (false, "local");
  rmdir (folder, "s");
  if (strcmp (first (now), first (said)) && ! isempty (first (now)) || strncmp (now, "error: parse", 12))
    failed++;
    printf ("%s: the advice does not help: %s\n%s\n", name{1}, hint, strjoin (lines, "\n"));
    printf ("  now: %s\n", now);
  end
end
printf ("advice: %d claims, %d failed\n", claims, failed);
exit (failed > 0);
