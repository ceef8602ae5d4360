% octavo judge.m FILE: each name of the file with "present", "refused" (a call says why there is no such function) or "missing".
names = strsplit (strtrim (fileread (argv (){end})), "\n");
for k = 1:numel (names)
  name = names{k};
  state = "missing";
  if (any (exist (name) == [2 3 5 103]) || iskeyword (name) || any (strcmp (name, {"ans", "end"})))
    state = "present";
  elseif (regexp (name, '^[\w]+(\.[\w]+)*$', "once"))
    try
      eval ([name ";"]);
      state = "present";
    catch e
      if (strncmp (e.message, [name ": "], numel (name) + 2))
        state = "refused";
      end
    end
  end
  printf ("%s %s\n", state, name);
end
