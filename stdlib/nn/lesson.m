## lesson
## lesson N
## lesson N STEP
## lesson check
## A course of ten lessons at the prompt, from ones (10, 11) to a trained network. lesson alone lists them, with a mark
## where one was; lesson N begins the N-th or goes on where it was left. Each step asks for something; what is typed
## runs as ever, and when the step's aim is reached the next one comes. hint shows the beginning of an answer, answer all of
## it, skip goes on without, quit ends. Where one is stands in a file: OCTAVO_LESSONS, or octavo/lessons in
## XDG_STATE_HOME or ~/.local/state. lesson check runs all answers and says whether they are right.
##   >> lesson check
##   10 lessons, 70 steps: all answers are right
##
## See also: help, nn_train, nn_backprop, fminunc
function lesson (which = [], step = [])
  list = __lessons__ ();
  if (isempty (which))
    show_list (list);
    return;
  elseif (strcmp (which, "check"))
    check_all (list);
    return;
  end
  n = number_of (which);
  if (! (n >= 1 && n <= numel (list)))
    error ("lesson: there are lessons 1 to %d; lesson alone lists them", numel (list));
  end
  steps = list(n).steps;
  first = number_of (step);
  if (isempty (step))
    first = place (n, rows (steps));
  elseif (! (first >= 1 && first <= rows (steps)))
    error ("lesson: lesson %d has %d steps", n, rows (steps));
  end
  printf ("Lesson %d: %s\n%s", n, list(n).title, ...
          fill ("(hint, answer, skip and quit are words of the lesson; anything else runs.)"));
  for k = first:rows (steps)
    keep (n, k);
    printf ("\n%s", fill (sprintf ("%d/%d  %s", k, rows (steps), steps{k, 1})));
    if (! teach (steps(k, :)))
      printf ("\nlesson %d goes on at this step.\n", n);
      return;
    end
  end
  keep (n, rows (steps) + 1);
  printf ("\nThat was lesson %d.", n);
  if (n < numel (list))
    printf (" lesson %d is about: %s", n + 1, list(n + 1).title);
  end
  printf ("\n");
end

## One step; false: the learner has had enough.
function go_on = teach (step)
  go_on = false;
  tries = 0;
  while (true)
    try
      line = __read_statement__ ("lesson> ", {"hint", "answer", "skip", "quit", "exit"});
    catch
      return;                          # no more input
    end
    word = strtrim (line);
    switch (word)
      case ""
        continue;
      case {"quit", "exit"}
        return;
      case "skip"
        __run_typed__ (step{2});
        go_on = true;
        return;
      case "answer"
        printf ("%s\n", step{2});
        continue;
      case "hint"
        printf ("%s...\n", step{2}(1:ceil (end / 3)));
        continue;
    end
    __run_typed__ (line);
    if (reached (step{3}))
      printf ("Good.\n");
      go_on = true;
      return;
    end
    tries++;
    if (tries == 2)
      fputs (stdout, fill ("(Not there yet. hint shows how an answer begins, answer all of one.)"));
    end
  end
end

## The text in rows of the terminal's width.
function text = fill (text)
  width = terminal_size ()(2);
  paragraphs = strsplit (text, "\n");
  text = "";
  for p = paragraphs
    row = "";
    for word = strsplit (p{1}, " ", "CollapseDelimiters", false)
      if (! isempty (row) && numel (row) + 1 + numel (word{1}) >= width)
        text = [text, row, "\n"];
        row = word{1};
      elseif (isempty (row))
        row = word{1};
      else
        row = [row, " ", word{1}];
      end
    end
    text = [text, row, "\n"];
  end
end

function yes = reached (check)
  try
    yes = all (logical (evalin ("base", check))(:));
  catch
    yes = false;                       # what it asks about is not there yet
  end
end

function n = number_of (word)
  n = word;
  if (ischar (word))
    n = str2double (word);
  end
end

function show_list (list)
  places = read_places ();
  printf ("Lessons; lesson N begins one or goes on with it:\n");
  for n = 1:numel (list)
    mark = "";
    if (isfield (places, name_of (n)))
      at = places.(name_of (n));
      mark = sprintf ("   at step %d", at);
      if (at > rows (list(n).steps))
        mark = "   done";
      end
    end
    printf ("  %2d  %s%s\n", n, list(n).title, mark);
  end
end

function check_all (list)
  n_steps = 0;
  for n = 1:numel (list)
    for k = 1:rows (list(n).steps)
      step = list(n).steps(k, :);
      evalc ("evalin ('base', step{2})");
      if (! reached (step{3}))
        error ("lesson: step %d of lesson %d: its answer is not right: %s", k, n, step{2});
      end
      n_steps++;
    end
  end
  printf ("%d lessons, %d steps: all answers are right\n", numel (list), n_steps);
end

## ---- where one is ----

function file = places_file ()
  file = getenv ("OCTAVO_LESSONS");
  if (isempty (file))
    state = getenv ("XDG_STATE_HOME");
    if (isempty (state))
      state = fullfile (getenv ("HOME"), ".local", "state");
    end
    file = fullfile (state, "octavo", "lessons");
  end
end

function name = name_of (n)
  name = sprintf ("lesson%d", n);
end

function places = read_places ()
  places = struct ();
  if (exist (places_file (), "file"))
    lines = strsplit (fileread (places_file ()), "\n");
    for k = 1:numel (lines)
      [n, count] = sscanf (lines{k}, "%d %d");
      if (count == 2)
        places.(name_of (n(1))) = n(2);
      end
    end
  end
end

function k = place (n, n_steps)
  places = read_places ();
  k = 1;
  if (isfield (places, name_of (n)) && places.(name_of (n)) <= n_steps)
    k = max (places.(name_of (n)), 1);
  end
end

## What cannot be kept is not worth an error.
function keep (n, k)
  places = read_places ();
  places.(name_of (n)) = k;
  file = places_file ();
  [folder, ~] = fileparts (file);
  if (! isempty (folder) && ! exist (folder, "dir"))
    [~, ~] = mkdir (folder);
  end
  f = fopen (file, "w");
  if (f >= 0)
    names = fieldnames (places);
    for j = 1:numel (names)
      fprintf (f, "%d %d\n", sscanf (names{j}, "lesson%d"), places.(names{j}));
    end
    fclose (f);
  end
end
%!error <lesson: there are lessons 1 to 10> lesson (11)
%!error <lesson: there are lessons 1 to 10> lesson nothing
%!error <lesson: lesson 1 has 7 steps> lesson (1, 8)
