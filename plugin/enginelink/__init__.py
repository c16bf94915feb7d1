"""The way from QGIS to the engine: its environment, its process, the talk with it.

``conversation`` is the protocol, without Qt; ``client.EngineClient`` speaks it inside an event
loop (panel), ``blocking_client.BlockingEngineClient`` without one (Processing, qgis_process).
``environment`` makes, checks and removes the private environment that the engine runs in.

Importing this package loads nothing.
"""
