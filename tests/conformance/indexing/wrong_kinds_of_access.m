% braces, dots and parentheses where they do not fit
clear
try
  x=1:5; x(1,1,1,1,1,0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(0,1,1,1,1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(0,1,1,1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(0,1,1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1,0,1,1,1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1,0,1,1,1,1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1,1,1,0,1,1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1,1,1,1,0,1,1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1,1,1,1,0,1,1,1,1,1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1,1,1,0,1,1,1,1,1,1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1,1,1,2,1,1,1,1,1,1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1,1,1,1,1,1,1,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(0/0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(NaN)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(-Inf)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(9e18)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(9.3e18)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1}; x()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='a'; x()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',1); x()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=true; x()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2}; x{}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1}; x{}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(0)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1.5)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(2,0)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x({1})=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(1i)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(@sin)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={}; x{0}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={}; x{1.5}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={}; x(0)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={}; x(0)={1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',1); x(0)=struct('a',1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',1); x(0).a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',1); x(1.5).a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[]; x(0)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear x; x(0)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear x; x{0}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear x; x(0).a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='abc'; x(0)='a'
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x(0)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x(-1)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x(1.5)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=true; x(0)=true
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=int8(5); x(0)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(0)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=magic(3); x(0,:)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=magic(3); x(:,0)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=magic(3); x(:,1.5)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2}; x(0)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x(0)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x(0)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='abc'; x(0)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:5; x(6)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x(3)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2}; x(3)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=int8(1:5); x(6)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='abc'; x(6)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=@sin; x(1)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='a'; x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='abc'; x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=''; x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=true; x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[true true]; x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=int8(5); x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=int8([1 2]); x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=single(5); x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=2i; x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:3; x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=zeros(1,0); x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=zeros(0,3); x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=single([]); x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=true(0,0); x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=int8([]); x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={}; x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1}; x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2}; x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=cell(1,0); x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=@sin; x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=eye(3); x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{}); x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{}); x.b=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=containers.Map(); x.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[1 2]; x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='abc'; x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='a'; x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=''; x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=true; x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[true true]; x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=int8(5); x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=single(5); x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=2i; x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:3; x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:0; x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=zeros(1,0); x{2}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=zeros(0,3); x{2}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=single([]); x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=true(0,0); x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=int8([]); x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',1); x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{}); x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=@sin; x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=eye(3); x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=containers.Map(); x{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2}; x{3,3}=5; size(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2}; x{1:2}=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2}; x{1:2}={5}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2}; x{[]}=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2}; x{:}=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1}; x{:}=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={}; x{:}=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={}; x{1:2}=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear x; x{1:2}=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2;3,4}; x{5}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2;3,4}; x{:,3}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2,3}; x{1.5}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2,3}; x{'a'}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2,3}; x{:}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2,3}; y=x{:}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2,3}; y=x{[]}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={}; y=x{:}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={}; x{:}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2,3}; x{2:3}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2,3}; x{logical([1 0 1])}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2,3}; [x{:}]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2,3}; {x{:}}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2,3}; x{1}{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,{2}}; x{2}{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2,3}; x{:}.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2,3}; x{1:2}(1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x.a(1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x(1:2).a(1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x.a.b
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x.a=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x(1:2).a=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x(1:2).a(2)=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x.a(2)=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x.a{2}=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x.a.b=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x([]).a=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x(3).b=5; x(1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x(:).a=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1}); x(:).a=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x(1,3).a=5; size(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x(2,2).a=5; size(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1;2}); x(3).a=5; size(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2;3,4}); x(7).a=5; size(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2;3,4}); x(7)=struct('a',1); size(x)
catch err
  disp(strtok(err.message, "\n"));
end
