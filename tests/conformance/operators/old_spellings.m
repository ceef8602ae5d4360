% Spellings of earlier days mean what they meant, and warn: .+ .- .+= .-= ** .** **= .**=
a = [1 2 3];
cases = {'a .+ 1', 'a.+1', '[a .+ 1]', '[a .+1]', '[a.-1]', '{a .-1}', '[1 .+1]', '1..+2', '.+3', '2 * .-3', 'a .+= 2', ...
    'a.-=2', '[a .+= 2]', 'a .**= 2', 'b = 4; b **= 2', 'a.**2', '3**2', 'a .\= 2', 'b = 4; b \= 2', ...
    '1 .+ 2 * 3', '2 .* 3 .+ 4', '2 .^ 1 .+ 1', '-2 .+ 3', '1:2 .+ 2', '1 .+ 2 == 3', '5 .- 3 .- 1', '2 ** -1', ...
    '[1 2] .+ [1; 2]', '[1 2] .+ [1 2 3]', '[1 2 3] .- [1 2]', 'a .+= [1 2]', '{1} .+ 1', 'int8 (3) .- int8 (5)', ...
    'f = @(x) x .+ 1; func2str (f)', 'f = @(x) x**2; func2str (f)', 'f = @(x) x.**2; [func2str(f) " " num2str(f(3))]', ...
    's.a = 2; s.a.+1', 's.a = 2; s.a .+= 1; s.a', 'c = {1, 2}; c{1} .-= 1; c{1}', 'x = 1:3; x(2) .+= 5', ...
    '1 .+.5', '1 .+-2', '1 .-+2', '[1 2]''.+[3 4]', 'a(1).+a(2)', 'ones (2).+1', '0x1F.+1', '2 .+ i', 'a.++2', ...
    '1..*2', '1../2', '1..^2', '1..\2', '1.5.+2', '.5.+.5', '1. .+ 2', '1e2.+3'};
for k = 1:numel (cases)
  lastwarn ('');
  a = [1 2 3];
  try
    r = evalc (cases{k});
    r = regexprep (r, 'warning: the .*?(ans|b|a|x) ?=', '$1 =');       % Octave captures its warnings, too
    printf ('%s -> %s\n', cases{k}, strrep (strtrim (r), "\n", '|'));
  catch e
    printf ('%s !! %s\n', cases{k}, strrep (strtrim (e.message), "\n", '|'));
  end
  [text, id] = lastwarn ();
  printf ('     %s (%s)\n', strtok (text, 'w'), id);
end
warning ('off', 'Octave:deprecated-syntax');
lastwarn ('');
eval ('q = 1 .+ 2')
lastwarn ()
warning ('error', 'Octave:deprecated-syntax');
eval ('q = 1 .+ 3', 'disp (lasterr ())')
q
