% Arrays, cells, structs, handles, maps and objects in a property, read and written there.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/dogs"));
t ("x = Dog ('a'); f = {@x.describe}; f{1} ()");
t ("function_that_is_not_there (Dog ('a'))");
t ("a.b = Dog ('a'); a.b.name(2:3) = 'XY'; a.b.name");
t ("d = Dog ('a'); d.tricks = {1,2,3}; [a, b] = d.tricks{1:2}");
t ("d = Dog ('a'); d.tricks = {1,2,3}; {d.tricks{:}}");
t ("d = Dog ('a'); d.tricks = {1,2,3}; max (d.tricks{:})");
t ("d = Dog ('a'); d.tricks = struct ('q', {1,2}); [d.tricks.q]");
t ("d = Dog ('a'); d.tricks = @(x) x + 1; d.tricks (3)");
t ("d = Dog ('a'); d.tricks = @(x) x + 1; f = d.tricks; f (3)");
t ("d = Dog ('a'); d.tricks = magic (3); d.tricks(2,:), d.tricks(end), d.tricks(:,1)'");
t ("d = Dog ('a'); d.tricks = magic (3); d.tricks(2,:) = []; d.tricks");
t ("d = Dog ('a'); d.tricks = {}; d.tricks(3) = {5}; d.tricks");
t ("d = Dog ('a'); d.tricks = 1:3; d.tricks(5) = 9; d.tricks");
t ("d = Dog ('a'); d.tricks = 'abc'; d.tricks([1 3])");
t ("d = Dog ('a'); d.tricks.x.y(3).z = 4; d.tricks.x.y(3)");
t ("d = Dog ('a'); d.tricks = []; d.tricks.x = 4");
t ("d = Dog ('a'); d.tricks = 5; d.tricks.x = 4");
t ("d = Dog ('a'); d.tricks = 5; d.tricks{2} = 4");
t ("d = Dog ('a'); d.tricks = 1:3; d.tricks(7)");
t ("d = Dog ('a'); d.tricks = 1:3; d.tricks(0)");
t ("d = Dog ('a'); d.tricks = 1:3; d.tricks{1}");
t ("d = Dog ('a'); d.tricks = 1:3; d.tricks(1:2) = [1 2 3]");
t ("d = Dog ('a'); d.tricks = containers.Map (); d.tricks('k') = 5; d.tricks('k'), d.tricks.Count, d.tricks.isKey ('k')");
t ("d = Dog ('a'); d.tricks = containers.Map (); m = d.tricks; m('z') = 1; d.tricks.keys ()");
t ("d = Dog ('a'); d.tricks = {Dog('b')}; d.tricks{1}.name = 'c'; d.tricks{1}.name, d.tricks{1}.describe ()");
t ("d = Dog ('a'); d.tricks = Dog ('b'); d.tricks.tricks = Dog ('c'); d.tricks.tricks.name, d.tricks.tricks.name = 'z'; d.tricks.tricks.name");
