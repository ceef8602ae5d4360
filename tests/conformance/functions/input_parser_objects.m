p = inputParser
disp(p)
p.FunctionName = "myfn";
p
p.addRequired("req1", @ischar);
p.addOptional("op1", "val", @(x) any(strcmp(x, {"val","foo"})));
p.addOptional("op2", 78, @(x) x > 50);
p.addSwitch("verbose");
p.addParameter("line", "tree", @(x) any(strcmp(x, {"tree","circle"})));
p
disp(p)
display(p)
class(p)
size(p), numel(p), isobject(p), isempty(p), ndims(p)
p.parse("file", "foo", 80, "line", "circle", "verbose");
p.Results
p.UsingDefaults
p.Unmatched
p.Parameters
