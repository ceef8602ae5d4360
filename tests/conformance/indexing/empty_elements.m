% elements of containers that are empty take any class
clear
try
  c={[]}; c{1}(2)=int8(5); class(c{1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={[]}; c{1}(2)={5}; class(c{1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={[]}; c{1}(2)='a'; class(c{1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={zeros(1,0)}; c{1}(2)=int8(5); class(c{1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={zeros(1,0)}; try, c{1}(2)={5}; class(c{1}), catch e, disp(e.message), end
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={''}; try, c{1}(2)={5}; class(c{1}), catch e, disp(e.message), end
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={''}; c{1}(2)=int8(5); class(c{1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={single([])}; c{1}(2)=5; class(c{1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s.a=[]; s.a(2)=int8(5); class(s.a)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s.a=[]; try, s.a(2)={5}; class(s.a), catch e, disp(e.message), end
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s.a=zeros(1,0); s.a(2)=int8(5); class(s.a)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s.a=''; s.a(2)=int8(5); class(s.a)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  t=struct('a',{[],[]}); t(2).a(2)=int8(5); class(t(2).a)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  t=struct('a',{[],[]}); try, t(2).a(2)={5}; class(t(2).a), catch e, disp(e.message), end
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s.a={[]}; s.a{1}(2)=int8(5); class(s.a{1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s.a={}; s.a(2)=5; class(s.a)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={{}}; c{1}(2)=5; class(c{1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={[]}; c{1}(2)=struct('q',1); class(c{1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s.a=[]; try, s.a(2)=struct('q',1); class(s.a), catch e, disp(e.message), end
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s.a=[]; s.a(2)='x'; class(s.a)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s.a=[]; s.a(2)=true; class(s.a)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={[]}; c{1}(2)=true; class(c{1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={true(0,0)}; c{1}(2)=5; class(c{1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={int8([])}; c{1}(2)=5; class(c{1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={zeros(3,0)}; try, c{1}(2)=5; size(c{1}), catch e, disp(e.message), end
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={[]}; try, c{1}(1)=@sin; c, catch e, disp(e.message), end
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c=cell(1,2); c{2}(3,3)='q'; class(c{2}), size(c{2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=zeros(2,0); x.q(3)=7; x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=zeros(2,0); try, x.q.r=7; x, catch e, disp(e.message), end
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=zeros(2,0); try, x.q{2}=7; x, catch e, disp(e.message), end
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=cell(1,0); try, x.q(2)=7; x, catch e, disp(e.message), end
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=true(1,0); try, x.q(2)=7; x, catch e, disp(e.message), end
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:0; try, x.q(2)=7; x, catch e, disp(e.message), end
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=''; try, x.q(2)=7; x, catch e, disp(e.message), end
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{}); try, x.q(2)=7; x, catch e, disp(e.message), end
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{}); try, x.a.b=7; x, catch e, disp(e.message), end
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=zeros(1,0); try, x{2}(3)=7; x, catch e, disp(e.message), end
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=zeros(1,0); try, x{2}.a=7; x, catch e, disp(e.message), end
catch err
  disp(strtok(err.message, "\n"));
end
